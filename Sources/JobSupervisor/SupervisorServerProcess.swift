import CLinux
import Glibc

/// A process that makes supervisors, which this process started.
package struct SupervisorServerProcess: Sendable, Hashable {
    /// Its process id.
    package let pid: Int32
    private let socket: Int32

    /// Room for the command lines of supervisors, as `ps` is to show them.
    private static let titleBytes = 1024

    /// Starts one in a session of its own.
    ///
    /// `executable` is the program with `JobSupervisor.main`.
    package static func start(executable: String) throws(SystemError) -> SupervisorServerProcess {
        var ends: [Int32] = [-1, -1]
        guard clinux_socket_pair(&ends) == 0 else { throw SystemError("socketpair") }
        defer { close(ends[1]) }
        do {
            let room = String(repeating: " ", count: titleBytes)
            let pid = try SpawnedProgram.start(
                executable,
                arguments: ["slurmstepd", SupervisorServer.argument, room],
                passing: [ends[1]],
                inOwnSession: true
            )
            return SupervisorServerProcess(pid: pid, socket: ends[0])
        } catch {
            close(ends[0])
            throw error
        }
    }

    /// Has it make the supervisor of a run, whose launch record is in place.
    ///
    /// Gives the end of the supervisor's pipe to read `RunReport` lines from, until it ends; the caller closes it.
    /// Throws `EPIPE` or `ECONNRESET` where the process has ended.
    package func startSupervisor(_ directory: RunDirectory) throws(SystemError) -> Int32 {
        let pipe = try Pipe()
        defer { close(pipe.writing) }
        let path = Array(directory.path.utf8)
        while clinux_send_with_descriptor(socket, path, path.count, pipe.writing) < 0 {
            if errno == EINTR { continue }
            let failure = SystemError("ask for the supervisor of job \(directory.jobID)")
            close(pipe.reading)
            throw failure
        }
        return pipe.reading
    }

    /// Ends it, once; the supervisors stay.
    package func end() {
        close(socket)
        // It sees that at once.
        while waitpid(pid, nil, 0) < 0 && errno == EINTR {}
    }
}
