import Glibc
import JobSupervisor
import Synchronization

/// Starts supervisors, through a process that makes them.
package final class SupervisorStarter: Sendable {
    private let executable: String
    private let server = Mutex<SupervisorServerProcess?>(nil)

    /// Starts nothing yet; `executable` is the program with `JobSupervisor.main`.
    init(executable: String) {
        self.executable = executable
    }

    deinit {
        server.withLock { $0?.end() }
    }

    /// The process that makes supervisors, once there is one.
    package var serverProcessID: Int32? {
        server.withLock { $0?.pid }
    }

    /// Starts the supervisor of a run whose files are there; gives the end of its pipe to read `RunReport` lines from.
    func start(_ directory: RunDirectory) throws(SystemError) -> Int32 {
        let executable = executable
        return try server.withLock { (server) throws(SystemError) in
            if let running = server {
                do throws(SystemError) {
                    return try running.startSupervisor(directory)
                } catch {
                    // Somebody has ended it.
                    guard error.number == EPIPE || error.number == ECONNRESET else { throw error }
                    server = nil
                    running.end()
                }
            }
            let started = try SupervisorServerProcess.start(executable: executable)
            server = started
            return try started.startSupervisor(directory)
        }
    }
}
