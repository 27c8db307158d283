import CLinux
import Glibc

/// A program that runs when a task has ended, as its user: srun's `--task-epilog`, slurm.conf's `TaskEpilog`.
///
/// *Source:* srun(1) and slurm.conf(5); messages of slurmstepd 22.05.8, observed.
struct TaskEpilog {
    /// What the program is called in messages.
    let name: String
    /// What is said where it fails; slurmstepd gives each of the two the other one's name.
    let setting: String
    /// Where the program is; empty for none.
    let path: String
    /// How long it may take, in seconds; nil for as long as it likes.
    let limitSeconds: Int?

    /// Those of a step, in the order in which they run.
    static func all(of record: StepRecord) -> [TaskEpilog] {
        [
            TaskEpilog(
                name: "user task_epilog",
                setting: "TaskEpilog",
                path: record.scripts.userEpilog,
                limitSeconds: Limits.taskEpilogSeconds
            ),
            TaskEpilog(
                name: "slurm task_epilog",
                setting: "--task-epilog",
                path: record.scripts.clusterEpilog,
                limitSeconds: nil
            ),
        ]
    }

    /// Runs the program in the environment of a task that has ended; gives what slurmstepd says about it.
    func run(for task: StepTaskRecord, of record: StepRecord, groupIDs: [UInt32]) -> [String] {
        guard !path.isEmpty else { return [] }
        do throws(SystemError) {
            guard try mayRun(record, groupIDs) else {
                return ["Could not run \(name) [\(path)]: access denied", "\(setting) failed status=-1"]
            }
            var environment = JobEnvironment(record.environment)
            environment.merge(task.variables)
            environment.set("SLURM_SCRIPT_CONTEXT", to: "epilog_task")
            let variables = environment.variables
            let child = try ForkedProcess.start {
                do throws(SystemError) {
                    try ForkedProcess.become(userID: record.userID, groupIDs: groupIDs)
                } catch {
                    return 127
                }
                _ = chdir(record.workDirectory)
                ForkedProcess.execute(path, [Array(path.utf8)], variables)
                return 127
            }
            let status = try wait(for: child)
            return status == 0 ? [] : ["\(setting) failed status=\(status)"]
        } catch {
            return ["\(name): \(error)"]
        }
    }

    /// Whether the user may run the program; only a full path is one.
    private func mayRun(_ record: StepRecord, _ groupIDs: [UInt32]) throws(SystemError) -> Bool {
        guard path.hasPrefix("/") else { return false }
        let child = try ForkedProcess.start {
            do throws(SystemError) {
                try ForkedProcess.become(userID: record.userID, groupIDs: groupIDs)
            } catch {
                return 1
            }
            return access(path, R_OK | X_OK) == 0 ? 0 : 1
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw SystemError("wait for a look at \(path)") }
        }
        return status == 0
    }

    /// Waits for the program, which is killed when its time is over; gives its status as wait(2) does.
    private func wait(for child: pid_t) throws(SystemError) -> Int32 {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGCHLD)
        var left = limitSeconds.map { $0 * 1000 }
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { break }
            if ended < 0 && errno != EINTR { throw SystemError("wait for \(path)") }
            if let rest = left, rest <= 0 {
                kill(-child, SIGKILL)
                left = nil
            }
            let pause = min(Limits.listenerLookMilliseconds, left ?? .max)
            // The ends of other processes wake it, too, and take no time off.
            if clinux_wait_for_signal(&signals, pause) < 0 { left = left.map { $0 - pause } }
        }
        // Whatever it left in its process group ends with it.
        kill(-child, SIGKILL)
        return status
    }
}
