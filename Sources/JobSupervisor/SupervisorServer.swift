import CLinux
import Glibc

/// The program `slurmstepd server`: becomes the supervisor of each run that it is told of, by copying itself.
///
/// That takes a third of the time that starting the program takes. It has no threads, and ends with its daemon; the
/// supervisors stay.
enum SupervisorServer {
    /// The argument that asks for it.
    static let argument = "server"

    /// Serves the socket that it was given, until the other end is closed.
    static func main() -> Int32 {
        let socket = SpawnedProgram.passedDescriptor
        clinux_close_all(socket + 1, -1)
        clinux_set_process_name("slurmstepd")
        ProcessTitle.set("slurmstepd \(argument)")
        chdir("/")
        // Nobody asks how they ended: each tells that itself.
        signal(SIGCHLD, SIG_IGN)
        var name = [UInt8](repeating: 0, count: Int(PATH_MAX))
        while true {
            var listener: Int32 = -1
            let count = clinux_receive_with_descriptor(socket, &name, name.count, &listener)
            if count < 0 && errno == EINTR { continue }
            guard count > 0, listener >= 0 else { return 0 }
            start(String(decoding: name[..<count], as: UTF8.self), listener)
            close(listener)
        }
    }

    private static func start(_ path: String, _ listener: Int32) {
        guard let directory = RunDirectory(path: path) else {
            JobSupervisor.complain("\(path) is no directory of a run", status: 2)
            return
        }
        do throws(SystemError) {
            _ = try ForkedProcess.start(inOwnSession: true) {
                ProcessTitle.set("slurmstepd \(path)")
                return JobSupervisor.supervise(directory, listener: listener)
            }
        } catch {
            let report = RunReport.failed(errorNumber: error.number, message: error.description)
            // Where nobody listens any more, the next daemon finds that the run was not started.
            _ = report.line.withUnsafeBytes { write(listener, $0.baseAddress, $0.count) }
        }
    }
}
