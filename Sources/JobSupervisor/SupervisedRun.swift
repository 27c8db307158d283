import CLinux
import Glibc

/// One run of a job under this supervisor, from the launch record to the report of how it ended.
struct SupervisedRun {
    /// The run's directory.
    let directory: RunDirectory
    /// The descriptor to which the daemon listens, if it does.
    let listener: Int32?

    /// Takes the run for this process, until it ends; false where another process has or had it, or the record is gone.
    func claim() throws(SystemError) -> Bool {
        let descriptor = open(directory.launch.path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return false }
        guard descriptor >= 0 else { throw SystemError("open \(directory.launch.path)") }
        // The descriptor stays open, and with it the lock: it ends with the process, however that comes about.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            if errno == EWOULDBLOCK { return false }
            throw SystemError("lock \(directory.launch.path)")
        }
        // A daemon that came meanwhile may have replaced the record: then the lock is on the wrong file.
        var locked = stat()
        var named = stat()
        guard fstat(descriptor, &locked) == 0, stat(directory.launch.path, &named) == 0 else { return false }
        guard locked.st_ino == named.st_ino, locked.st_dev == named.st_dev else { return false }
        // Two daemons in quick succession may each have started a supervisor. The first may have done its work by now,
        // and a script is never run twice.
        guard try directory.launch.reports().supervisor == nil else { return false }
        try directory.launch.add(.supervised(try .current()))
        return true
    }

    /// Runs the script, waits, ends what it left, and reports.
    func carryOut() throws(SystemError) {
        JobProcesses.blockWakingSignals()
        watchRecord()
        let record = try directory.launch.record()
        let script: pid_t
        do {
            script = try start(record)
        } catch {
            JobProcesses.endAll()
            let report = RunReport.failed(errorNumber: error.number, message: error.description)
            return try tell(report)
        }
        // One that has ended already was not yet reaped and so still has its entry.
        let process = ProcessEntry(pid: script)?.identity ?? ProcessIdentity(pid: script, startTicks: 0)
        try tell(.started(process))
        var memory = MemoryWatch(limitMiB: record.memoryLimitMiB)
        let status = try JobProcesses.wait(for: script, memory: &memory, while: isWanted)
        JobProcesses.endAll()
        guard let status, isWanted() else {
            JobSupervisor.complain("job \(record.jobID): its launch record was removed, ended it", status: 0)
            return
        }
        if let killCount = memory?.killCount, killCount > 0 {
            tellOfKills(killCount, record)
            return try tell(.endedOutOfMemory(waitStatus: status))
        }
        try tell(.ended(waitStatus: status))
    }

    /// Says in the job's error output, and in the daemon's log, why processes of it were killed.
    private func tellOfKills(_ count: Int, _ record: LaunchRecord) {
        let text = MemoryWatch.notice(count, jobID: record.jobID)
        JobSupervisor.complain("job \(record.jobID): \(text)", status: 0)
        do {
            let users = try UserDatabase()
            let notice = JobNotice(
                record: record,
                groupIDs: users.groupIDs(of: record.userID, groupID: record.groupID)
            )
            try notice.write(text)
        } catch {
            JobSupervisor.complain("job \(record.jobID): its error output was not written: \(error)", status: 0)
        }
    }

    /// Whether the launch record is still there; whoever removes a cluster's directory wants its jobs gone too.
    private func isWanted() -> Bool {
        access(directory.launch.path, F_OK) == 0 || errno != ENOENT
    }

    /// Asks to be told by `SIGIO` when something is removed from the run's directory.
    private func watchRecord() {
        // Stays open, as it is the watch. Without it, as on kernels built without dnotify, the run only goes on longer.
        let descriptor = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, clinux_notify_of_removals(descriptor) == 0 else { return }
    }

    private func start(_ record: LaunchRecord) throws(SystemError) -> pid_t {
        let users = try UserDatabase()
        let groupIDs = users.groupIDs(of: record.userID, groupID: record.groupID)
        try placeScript(record)
        let task = BatchTask(
            record: record,
            scriptPath: directory.script.path,
            groupIDs: groupIDs,
            environment: environment(record, users, groupIDs)
        )
        return try task.start()
    }

    /// The script in the directory that its user's group may enter, as slurmd does it.
    private func placeScript(_ record: LaunchRecord) throws(SystemError) {
        let path = directory.path
        let script = directory.script
        // That of an earlier run of the user may be there.
        try script.overwrite(record.script, mode: 0o700)
        guard getuid() == 0 else { return }
        let nobody = uid_t.max
        guard chown(path, nobody, record.groupID) == 0, chmod(path, 0o750) == 0 else {
            throw SystemError("give \(path) to group \(record.groupID)")
        }
        guard chown(script.path, record.userID, gid_t.max) == 0 else {
            throw SystemError("give \(script.path) to user \(record.userID)")
        }
    }

    /// The login environment where it is asked for, under the submission's, under Slurm's variables.
    private func environment(
        _ record: LaunchRecord,
        _ users: UserDatabase,
        _ groupIDs: [UInt32]
    ) -> JobEnvironment {
        var environment = JobEnvironment()
        if record.environment.contains(Array("SLURM_GET_USER_ENV=1".utf8)) {
            do {
                guard let user = users.user(record.userID) else {
                    throw SystemError("look up user \(record.userID)", number: ENOENT)
                }
                environment.merge(try LoginEnvironment(user: user, groupIDs: groupIDs).read())
            } catch {
                JobSupervisor.complain(
                    "job \(record.jobID): \(error), running only with passed environment",
                    status: 0
                )
            }
        }
        environment.merge(record.environment)
        environment.merge(record.variables)
        environment.endPath(with: record.commandDirectory)
        return environment
    }

    /// Keeps a report and passes it on; one that nobody can be told is found in the file later.
    private func tell(_ report: RunReport) throws(SystemError) {
        try directory.launch.add(report)
        guard let listener else { return }
        do {
            try ByteFile.write(report.line, to: listener, path: "pipe")
        } catch {
            // The daemon ended; the next one reads the file.
            guard error.number == EPIPE else { throw error }
        }
    }
}
