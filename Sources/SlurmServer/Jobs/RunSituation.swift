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
        let isHeld = try Self.isHeld(directory.launch)
        // Looked at after the lock: what a supervisor tells before it ends is there by then.
        let reports = try directory.launch.reports()
        if let outcome = reports.outcome {
            self = .finished(outcome)
        } else if isHeld {
            self = .supervised(reports.supervisor)
        } else {
            self = reports.supervisor == nil ? .notStarted : .abandoned
        }
    }

    /// Whether a supervisor holds the lock on the launch record; without a record none can.
    private static func isHeld(_ launch: LaunchFile) throws(SystemError) -> Bool {
        let descriptor = open(launch.path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return false }
        guard descriptor >= 0 else { throw SystemError("open \(launch.path)") }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return false }
        guard errno == EWOULDBLOCK else { throw SystemError("lock \(launch.path)") }
        return true
    }
}
