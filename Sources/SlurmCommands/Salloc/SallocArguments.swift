import SlurmModel
import SlurmWire

/// Reads the command line of `salloc` and the environment.
///
/// Source: salloc(1) 22.05; messages compared with Debian's 22.05.8.
struct SallocArguments: SubmissionArguments {
    let invocation: Invocation
    var output: CommandOutput
    var reader: JobOptionReader
    var errorStatus: Int32 = 1
    private var immediateStatus: Int32 = 1
    var process = ProcessEnvironment()

    init(_ invocation: Invocation, _ output: CommandOutput) {
        self.invocation = invocation
        self.output = output
        reader = JobOptionReader(invocation, rows: JobOptionTable.sallocRows)
        process = invocation.environment
    }

    mutating func read() throws(CommandFailure) -> CommandLineReading<SallocPlan> {
        errorStatus = Self.status("SLURM_EXIT_ERROR", invocation.environment, &output) ?? 1
        immediateStatus = Self.status("SLURM_EXIT_IMMEDIATE", invocation.environment, &output) ?? errorStatus
        switch try readOptions(of: Salloc.self, Self.variables, operands: "[command [args...]]") {
        case .done(let outcome):
            return .done(outcome)
        case .wanted(let words):
            if words.contains(":") { throw output.fatal("Components of a heterogeneous job are not supported") }
            return .wanted(try plan(words))
        }
    }

    private mutating func plan(_ operands: [String]) throws(CommandFailure) -> SallocPlan {
        try verify()
        let size: RequestedSize
        do throws(HostListError) {
            size = try RequestedSize(reader.options)
        } catch {
            throw failure("memory allocation failure")
        }
        for note in size.notes where reader.options.quietness == 0 { output.info(note) }
        for problem in size.problems { output.error(problem) }
        guard size.problems.isEmpty else { throw output.failure(status: errorStatus) }
        try checkDeadline()
        let shell = invocation.environment["SHELL"] ?? "/bin/sh"
        let command = operands.isEmpty && !reader.options.step.hasNoShell ? [shell] : operands
        process.set("SLURM_SUBMIT_DIR", invocation.workingDirectory)
        process.set("SLURM_SUBMIT_HOST", invocation.hostName)
        if reader.options.jobName == nil {
            reader.options.jobName = reader.options.step.hasNoShell ? "no-shell" : "interactive"
        }
        if reader.options.profile != 0 { process.set("SLURM_PROFILE", AccountingProfile.text(reader.options.profile)) }
        if let frequency = reader.options.cpuFrequency.text { process.set("SLURM_CPU_FREQ_REQ", frequency) }
        let description = try description(size)
        return SallocPlan(
            options: reader.options,
            description: description,
            environment: process,
            command: command,
            errorStatus: errorStatus,
            immediateStatus: immediateStatus
        )
    }

    private mutating func verify() throws(CommandFailure) {
        try excludeTaskOptions()
        try checkSpecialization()
        try excludeMemoryOptions()
        let isContradictory = reader.options.quietness > 0 && reader.options.verbosity > 0
        if isContradictory { output.error("don't specify both --verbose (-v) and --quiet (-Q)") }
        if reader.options.burstBuffer != nil && reader.options.burstBufferFile != nil {
            throw failure("Cannot specify both --bb and --bbf")
        }
        if let container = reader.options.container {
            guard invocation.configuration?.text("LaunchParameters")?.contains("use_interactive_step") ?? false else {
                throw failure("--container requires LaunchParameters=use_interactive_step")
            }
            if process["SLURM_CONTAINER"] == nil { process.set("SLURM_CONTAINER", container) }
        }
        try applyHint()
        try readHostFiles()
        if isContradictory { throw output.failure(status: errorStatus) }
    }
}

extension SallocArguments {
    /// The environment variables that stand for options, in the order in which they are read.
    ///
    /// Source: salloc(1) 22.05, "INPUT ENVIRONMENT VARIABLES".
    static let variables: [(name: String, option: String)] = [
        ("SALLOC_ACCOUNT", "account"), ("SALLOC_ACCTG_FREQ", "acctg-freq"), ("SALLOC_BELL", "bell"),
        ("SALLOC_BURST_BUFFER", "bb"), ("SALLOC_CLUSTER_CONSTRAINT", "cluster-constraint"),
        ("SALLOC_CLUSTERS", "clusters"), ("SLURM_CLUSTERS", "clusters"), ("SALLOC_CONTAINER", "container"),
        ("SALLOC_CONSTRAINT", "constraint"), ("SALLOC_CORE_SPEC", "core-spec"), ("SALLOC_CPU_FREQ_REQ", "cpu-freq"),
        ("SALLOC_CPUS_PER_GPU", "cpus-per-gpu"), ("SALLOC_DEBUG", "verbose"), ("SALLOC_DELAY_BOOT", "delay-boot"),
        ("SALLOC_EXCLUSIVE", "exclusive"), ("SALLOC_GPUS", "gpus"), ("SALLOC_GPU_BIND", "gpu-bind"),
        ("SALLOC_GPU_FREQ", "gpu-freq"), ("SALLOC_GPUS_PER_NODE", "gpus-per-node"),
        ("SALLOC_GPUS_PER_SOCKET", "gpus-per-socket"), ("SALLOC_GPUS_PER_TASK", "gpus-per-task"),
        ("SALLOC_GRES", "gres"), ("SALLOC_GRES_FLAGS", "gres-flags"), ("SALLOC_IMMEDIATE", "immediate"),
        ("SALLOC_HINT", "hint"), ("SLURM_HINT", "hint"), ("SALLOC_KILL_CMD", "kill-command"),
        ("SALLOC_MEM_BIND", "mem-bind"), ("SALLOC_MEM_PER_CPU", "mem-per-cpu"), ("SALLOC_MEM_PER_GPU", "mem-per-gpu"),
        ("SALLOC_MEM_PER_NODE", "mem"), ("SALLOC_NETWORK", "network"), ("SALLOC_NO_BELL", "no-bell"),
        ("SALLOC_NO_KILL", "no-kill"), ("SALLOC_OVERCOMMIT", "overcommit"), ("SALLOC_PARTITION", "partition"),
        ("SALLOC_POWER", "power"), ("SALLOC_PROFILE", "profile"), ("SALLOC_QOS", "qos"),
        ("SALLOC_REQ_SWITCH", "switches"), ("SALLOC_RESERVATION", "reservation"), ("SALLOC_SIGNAL", "signal"),
        ("SALLOC_SPREAD_JOB", "spread-job"), ("SALLOC_THREAD_SPEC", "thread-spec"),
        ("SALLOC_THREADS_PER_CORE", "threads-per-core"), ("SALLOC_TIMELIMIT", "time"),
        ("SALLOC_USE_MIN_NODES", "use-min-nodes"), ("SALLOC_WAIT_ALL_NODES", "wait-all-nodes"),
        ("SALLOC_WAIT4SWITCH", "wait4switch"), ("SALLOC_WCKEY", "wckey"),
    ]
}
