import Glibc

/// The process that becomes the batch script: from the copy of the supervisor to the script's interpreter.
struct BatchTask {
    /// What to run.
    let record: LaunchRecord
    /// Where the script is.
    let scriptPath: String
    /// The user's groups, its own one first.
    let groupIDs: [UInt32]
    /// The environment, still with what sbatch packed into it for the supervisor.
    let environment: JobEnvironment

    /// Starts the process and gives its id once it runs the script.
    ///
    /// A script that cannot be executed counts as run: the process then says why on its standard error and ends with
    /// the error number, as under slurmstepd. Throws what kept the process from getting that far.
    func start() throws(SystemError) -> pid_t {
        // The writing end closes when the script is executed; what comes through before that is why it could not be.
        let pipe = try Pipe()
        defer { close(pipe.reading) }
        let pid: pid_t
        do {
            defer { close(pipe.writing) }
            pid = try ForkedProcess.start { run(reportingTo: pipe.writing) }
        }
        let line = try ByteFile.read(from: pipe.reading, limitBytes: Limits.reportBytes, path: "pipe")
        guard case .failed(let number, let message)? = RunReport(line: line) else { return pid }
        throw SystemError(message, number: number)
    }

    /// What the new process does.
    private func run(reportingTo descriptor: Int32) -> Int32 {
        do {
            return try execute()
        } catch {
            let report = RunReport.failed(errorNumber: error.number, message: error.action)
            // Only the supervisor reads it; if that has ended, nobody is left to be told.
            guard (try? ByteFile.write(report.line, to: descriptor, path: "pipe")) != nil else { return 1 }
            return 1
        }
    }

    private func execute() throws(SystemError) -> Int32 {
        var environment = environment
        NodeHostName.take(record.nodeName)
        try ForkedProcess.become(userID: record.userID, groupIDs: groupIDs)
        let mask = environment.remove("SLURM_UMASK").flatMap { mode_t($0, radix: 8) }
        umask(mask ?? 0o022)
        var complaints = try enterWorkDirectory()
        do {
            try StandardStreams(record: record).redirect()
        } catch {
            JobSupervisor.complain("job \(record.jobID): \(error)", status: 0)
            // So slurmctld 22.05.8 shows the end of such a job: FAILED, 0:53.
            signal(Self.unopenedFileSignal, SIG_DFL)
            raise(Self.unopenedFileSignal)
            throw error
        }
        environment.set("SLURM_TASK_PID", to: "\(getpid())")
        complaints += TemporaryDirectory.prepare(&environment)
        complaints += applyLimits(&environment)
        complaints.forEach(complain)
        let arguments = [Array(scriptPath.utf8)] + record.arguments.dropFirst()
        ForkedProcess.execute(scriptPath, arguments, environment.variables)
        let number = errno
        complain(explain(number))
        return number
    }

    /// The signal that a job is said to have ended by where one of its files cannot be opened.
    private static let unopenedFileSignal: Int32 = 53

    /// Enters the working directory or else `/tmp`; gives what slurmstepd says about the latter, and it says it twice.
    private func enterWorkDirectory() throws(SystemError) -> [String] {
        if chdir(record.workDirectory) == 0 { return [] }
        let reason = SystemError("").reason
        let complaint = "couldn't chdir to `\(record.workDirectory)': \(reason): going to /tmp instead"
        guard chdir("/tmp") == 0 else { throw SystemError("couldn't chdir to /tmp either. dying.") }
        return [complaint, complaint]
    }

    private func applyLimits(_ environment: inout JobEnvironment) -> [String] {
        let propagation = LimitPropagation(
            names: record.propagatedLimits,
            openFileLimit: record.openFileLimit,
            memoryLimitMiB: record.memoryLimitMiB
        )
        return propagation.apply(&environment)
    }

    /// What slurmstepd says where execve(2) failed.
    private func explain(_ number: Int32) -> String {
        let reason = SystemError("", number: number).reason
        let firstLine = record.script.prefix { $0 != UInt8(ascii: "\n") }.prefix(254)
        guard number == ENOENT, firstLine.starts(with: Array("#!".utf8)) else {
            return "execve(): \(scriptPath): \(reason)"
        }
        let interpreter = String(decoding: firstLine.dropFirst(2), as: UTF8.self)
        return "execve(): bad interpreter(\(interpreter)): \(reason)"
    }

    /// Writes a line to the job's standard error.
    private func complain(_ text: String) {
        let line = JobNotice.line(text, nodeName: record.nodeName)
        // Where the job's own error output cannot take it, there is nobody left to tell.
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
