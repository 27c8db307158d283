import Glibc
import JobSupervisor

/// How a run stands, as its directory tells.
enum RunSituation: Sendable, Hashable {
    /// It ended, or was never begun, and this is what the supervisor left about it.
    case finished(RunReport)
    /// A supervisor holds it: this one, if it has said who it is.
    case supervised(ProcessIdentity?)
    /// No supervisor has taken it yet.
    case notStarted
    /// Its supervisor ended without a word.
    case abandoned

    /// Looks at a run's directory.
    init(_ directory: RunDirectory) throws(SystemError) {
        if let report = try directory.report(\.status) {
            self = .finished(report)
        } else if try Self.isHeld(directory.launch) {
            guard case .started(let supervisor)? = try directory.report(\.supervisor) else {
                self = .supervised(nil)
                return
            }
            self = .supervised(supervisor)
        } else if let report = try directory.report(\.status) {
            // It came between the first look and the lock.
            self = .finished(report)
        } else {
            self = try directory.report(\.supervisor) == nil ? .notStarted : .abandoned
        }
    }

    /// Whether a supervisor holds the lock on the launch record; without a record none can.
    private static func isHeld(_ launch: ByteFile) throws(SystemError) -> Bool {
        let descriptor = open(launch.path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return false }
        guard descriptor >= 0 else { throw SystemError("open \(launch.path)") }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return false }
        guard errno == EWOULDBLOCK else { throw SystemError("lock \(launch.path)") }
        return true
    }
}
