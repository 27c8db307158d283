import CLinux
import Glibc

/// The program `slurmstepd`: runs one batch script and stays until nothing of it is left.
///
/// The daemon has one for each run of a job (`SupervisorServer`), and it outlives the daemon. It has no threads.
package enum JobSupervisor {
    /// Runs a job and gives the exit status of the program: 0 if the outcome was reported, 2 for wrong arguments.
    ///
    /// `slurmstepd DIRECTORY [DESCRIPTOR]`: the run's directory (`RunDirectory`), and the descriptor of a pipe to which
    /// the daemon listens for `RunReport` lines. The outcome is kept in the directory too, in case nobody listens.
    package static func main(_ arguments: [String]) -> Int32 {
        if arguments.dropFirst() == [StepSupervisor.argument] { return StepSupervisor.main() }
        if arguments.dropFirst().first == SupervisorServer.argument { return SupervisorServer.main() }
        guard arguments.count == 2 || arguments.count == 3, let directory = RunDirectory(path: arguments[1]),
            directory.path.hasPrefix("/")
        else {
            return complain("usage: slurmstepd DIRECTORY/RESTARTS/jobJOB [DESCRIPTOR]", status: 2)
        }
        var listener: Int32?
        if arguments.count == 3 {
            guard let descriptor = Int32(arguments[2]), fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
                return complain("\(arguments[2]) is no open descriptor", status: 2)
            }
            listener = descriptor
        }
        return supervise(directory, listener: listener)
    }

    /// Is the supervisor of a run; gives the exit status of the process.
    static func supervise(_ directory: RunDirectory, listener: Int32?) -> Int32 {
        clinux_close_all(3, listener ?? -1)
        signal(SIGPIPE, SIG_IGN)
        clinux_set_process_name("slurmstepd")
        guard clinux_become_subreaper() == 0 else {
            return complain(SystemError("become a subreaper").description, status: 1)
        }
        // The supervisor keeps no file system busy but the one of the cluster.
        chdir("/")
        do {
            let run = SupervisedRun(directory: directory, listener: listener)
            // Another supervisor has the run, or it was taken back: nothing to do.
            guard try run.claim() else { return 0 }
            try run.carryOut()
            return 0
        } catch {
            return complain("job \(directory.jobID): \(error)", status: 1)
        }
    }

    /// Writes a line to the daemon's log, which is the supervisor's standard error.
    @discardableResult
    static func complain(_ text: String, status: Int32) -> Int32 {
        let line = LogLine.bytes("slurmstepd: error: \(text)")
        // Without a log to write to, there is nobody left to tell.
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        return status
    }
}
