import CLinux
import Glibc

/// The program `slurmstepd` for a step: runs the tasks of one step on one node and stays until nothing of them is left.
///
/// Unlike the supervisor of a batch script it belongs to the daemon that carries the tasks' streams: when that ends,
/// the tasks are killed. It has no threads.
enum StepSupervisor {
    /// The argument that asks for it.
    static let argument = "--step"
    /// The pipe to which reports are written.
    static let reports: Int32 = 3
    /// The file that has the record.
    static let record: Int32 = 4

    /// Runs the tasks and gives the exit status of the program.
    static func main() -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        clinux_set_process_name("slurmstepd")
        guard clinux_become_subreaper() == 0 else {
            return JobSupervisor.complain(SystemError("become a subreaper").description, status: 1)
        }
        chdir("/")
        do {
            try carryOut()
            return 0
        } catch {
            let report = StepReport.failed(errorNumber: error.number, message: error.description)
            do { try tell(report) } catch { return JobSupervisor.complain(error.description, status: 1) }
            return 1
        }
    }

    private static func carryOut() throws(SystemError) {
        let bytes = try ByteFile.read(from: record, limitBytes: Limits.launchRecordBytes, path: "step record")
        let step = try StepRecord(decoding: bytes)
        for descriptor in reports...(record + Int32(step.tasks.count * 4)) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
        JobProcesses.blockWakingSignals()
        let groupIDs = try UserDatabase().groupIDs(of: step.userID, groupID: step.groupID)
        let epilogs = TaskEpilog.all(of: step)
        var tasks: [pid_t: Int] = [:]
        for (index, task) in step.tasks.enumerated() {
            let pid: pid_t
            do {
                pid = try StepTask(record: step, task: task, groupIDs: groupIDs).start()
            } catch {
                JobProcesses.endAll()
                throw error
            }
            tasks[pid] = index
            let identity = ProcessEntry(pid: pid)?.identity ?? ProcessIdentity(pid: pid, startTicks: 0)
            try tell(.started(task: index, identity))
        }
        // The tasks' ends of their streams are theirs alone: only then are streams seen to end.
        clinux_close_all(record, -1)
        var memory = MemoryWatch(limitMiB: step.memoryLimitMiB)
        try waitForAll(&tasks, &memory) { task throws(SystemError) in
            let notices = epilogs.flatMap { $0.run(for: step.tasks[task], of: step, groupIDs: groupIDs) }
            for notice in notices { try tell(.notice(notice)) }
        }
        JobProcesses.endAll()
    }

    private static func waitForAll(
        _ tasks: inout [pid_t: Int],
        _ memory: inout MemoryWatch?,
        ended finish: (Int) throws(SystemError) -> Void
    ) throws(SystemError) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in JobProcesses.wakingSignals { sigaddset(&signals, signal) }
        while !tasks.isEmpty {
            var status: Int32 = 0
            let ended = waitpid(-1, &status, WNOHANG)
            if ended > 0 {
                // What the ends of tasks mean is judged by what was told before.
                if let count = memory?.killCount, count > 0 { try tell(.outOfMemory(kills: count)) }
                guard let task = tasks.removeValue(forKey: ended) else { continue }
                try finish(task)
                try tell(.ended(task: task, waitStatus: status))
                continue
            }
            if ended < 0 && errno != EINTR { throw SystemError("wait for the tasks of a step") }
            guard isHeard() else { return }
            let pause = min(Limits.listenerLookMilliseconds, memory?.look() ?? .max)
            _ = clinux_wait_for_signal(&signals, pause)
        }
    }

    /// Whether the daemon is still there.
    private static func isHeard() -> Bool {
        var request = pollfd(fd: reports, events: 0, revents: 0)
        return poll(&request, 1, 0) == 0 || request.revents & Int16(POLLERR) == 0
    }

    private static func tell(_ report: StepReport) throws(SystemError) {
        try ByteFile.write(report.line, to: reports, path: "pipe")
    }
}
