import CLinux
import Glibc

/// A process that becomes a task of a step: from the copy of the supervisor to the user's program.
struct StepTask {
    /// The step.
    let record: StepRecord
    /// The task.
    let task: StepTaskRecord
    /// The user's groups, its own one first.
    let groupIDs: [UInt32]

    /// Starts the process and gives its id.
    func start() throws(SystemError) -> pid_t {
        try ForkedProcess.start(inOwnSession: task.hasTerminal) {
            do throws(SystemError) {
                return try execute()
            } catch {
                complain(error.description)
                return 1
            }
        }
    }

    private func execute() throws(SystemError) -> Int32 {
        var environment = JobEnvironment(record.environment)
        environment.merge(task.variables)
        NodeHostName.take(record.nodeName)
        if task.hasTerminal { try takeTerminal() }
        try ForkedProcess.become(userID: record.userID, groupIDs: groupIDs)
        umask(environment.value(of: "SLURM_UMASK").flatMap { mode_t($0, radix: 8) } ?? 0o022)
        for (index, stream) in task.streams.enumerated() { try redirect(stream, to: Int32(index)) }
        if chdir(record.workDirectory) != 0 {
            let reason = SystemError("").reason
            let complaint = "couldn't chdir to `\(record.workDirectory)': \(reason): going to /tmp instead"
            // slurmstepd says it twice.
            for _ in 0..<2 { complain(complaint) }
            guard chdir("/tmp") == 0 else { throw SystemError("couldn't chdir to /tmp either. dying.") }
        }
        environment.set("SLURM_TASK_PID", to: "\(getpid())")
        if task.exchange > 0 {
            _ = fcntl(task.exchange, F_SETFD, 0)
            environment.set("PMI_FD", to: "\(task.exchange)")
        }
        let status = runPrologs(&environment)
        if status != 0 { return status }
        // Only the first task of a node has its directory prepared, as under slurmstepd.
        if environment.value(of: "SLURM_LOCALID") == "0" {
            TemporaryDirectory.prepare(&environment).forEach(complain)
        }
        let limits = LimitPropagation(
            names: record.propagatedLimits,
            openFileLimit: record.openFileLimit,
            memoryLimitMiB: 0
        )
        limits.apply(&environment).forEach(complain)
        return run(environment)
    }

    /// Runs what is to run before the task; gives the status of the first that fails.
    private func runPrologs(_ environment: inout JobEnvironment) -> Int32 {
        let prologs = [
            TaskProlog(kind: .cluster, path: record.scripts.clusterProlog),
            TaskProlog(kind: .user, path: record.scripts.userProlog),
        ]
        for prolog in prologs {
            let status = prolog.run(&environment, complain: complain)
            if status != 0 { return status }
        }
        return 0
    }

    /// Executes the program, looked for along the task's own `PATH`; returns only where that failed.
    private func run(_ environment: JobEnvironment) -> Int32 {
        guard let name = task.arguments.first, !name.isEmpty else {
            complain("No executable program specified for this task")
            return 2
        }
        let program = String(decoding: name, as: UTF8.self)
        let path = program.contains("/") ? program : search(program, environment.value(of: "PATH") ?? "")
        ForkedProcess.execute(path, task.arguments, environment.variables)
        let number = errno
        complain("execve(): \(path): \(SystemError("", number: number).reason)")
        return number == ENOENT ? 2 : number
    }

    private func search(_ program: String, _ path: String) -> String {
        for folder in path.split(separator: ":") where access("\(folder)/\(program)", X_OK) == 0 {
            var information = stat()
            let isFile = stat("\(folder)/\(program)", &information) == 0 && information.st_mode & S_IFMT == S_IFREG
            if isFile { return "\(folder)/\(program)" }
        }
        return program
    }

    /// Makes the terminal that is standard input the one that controls this process.
    private func takeTerminal() throws(SystemError) {
        guard case .descriptor(let number)? = task.streams.first else { return }
        guard ioctl(number, UInt(TIOCSCTTY), 0) == 0 else { throw SystemError("take the terminal") }
        fchown(number, record.userID, gid_t.max)
    }

    private func redirect(_ stream: TaskStream, to target: Int32) throws(SystemError) {
        let descriptor: Int32
        switch stream {
        case .descriptor(let number):
            descriptor = number
        case .file(let path):
            let creation = O_WRONLY | O_CREAT | O_APPEND | (record.appendsOutput ? 0 : O_TRUNC)
            descriptor = open(path, (target == STDIN_FILENO ? O_RDONLY : creation) | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else {
                let kind = ["input", "output", "error"][Int(target)]
                throw SystemError(
                    "Could not open std\(kind == "error" ? "err" : kind == "input" ? "in" : "out") file \(path)"
                )
            }
        }
        guard dup2(descriptor, target) >= 0 else { throw SystemError("dup2") }
    }

    /// Writes a line to the task's standard error.
    private func complain(_ text: String) {
        let line = JobNotice.line(text, nodeName: record.nodeName)
        // Where the task's own error output cannot take it, there is nobody left to tell.
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
