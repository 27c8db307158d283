import SlurmModel
import SlurmWire

/// Reads the command line of `srun` and the environment.
///
/// Source: srun(1) 22.05; messages compared with Debian's 22.05.8.
struct SrunArguments: SubmissionArguments {
    let invocation: Invocation
    var output: CommandOutput
    var reader: JobOptionReader
    var errorStatus: Int32 = 1
    private var immediateStatus: Int32 = 1
    var process = ProcessEnvironment()
    var cpuBinding = TaskBinding()

    init(_ invocation: Invocation, _ output: CommandOutput) {
        self.invocation = invocation
        self.output = output
        reader = JobOptionReader(invocation, rows: JobOptionTable.srunRows)
        process = invocation.environment
    }

    mutating func read() throws(CommandFailure) -> CommandLineReading<SrunPlan> {
        errorStatus = Self.status("SLURM_EXIT_ERROR", invocation.environment, &output) ?? 1
        immediateStatus = Self.status("SLURM_EXIT_IMMEDIATE", invocation.environment, &output) ?? errorStatus
        let words: [String]
        switch try readOptions(of: Srun.self, Self.variables, operands: "executable [args...]") {
        case .done(let outcome): return .done(outcome)
        case .wanted(let read): words = read
        }
        if words.contains(":") {
            throw output.fatal("Job steps that span multiple components of a heterogeneous job are not supported")
        }
        if reader.options.step.mpi == "list" { return .done(MPIPlugins.listing(output)) }
        guard !words.isEmpty || reader.options.isTestOnly else {
            throw output.fatal("No command given to execute.")
        }
        return .wanted(try plan(words))
    }

    private mutating func plan(_ command: [String]) throws(CommandFailure) -> SrunPlan {
        if let container = reader.options.container, process["SLURM_CONTAINER"] == nil {
            process.set("SLURM_CONTAINER", container)
        }
        if let dependency = reader.options.dependency { process.set("SLURM_JOB_DEPENDENCY", dependency) }
        var command = command
        if reader.options.step.isMultiProgram { try loadPrograms(&command) }
        try verify()
        let size = try requestedSize()
        try checkDeadline()
        try checkMPI()
        let name = command.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        let isNamed = reader.origin("job-name") != nil
        if !isNamed { reader.options.jobName = name }
        if reader.options.step.usesTerminal {
            reader.options.step.isUnbuffered = true
            let files = [reader.options.errorFile, reader.options.inputFile, reader.options.outputFile]
            guard files.allSatisfy({ $0 == nil }) else {
                throw failure("--error/--input/--output are incompatible with --pty")
            }
        }
        addProcess()
        if reader.options.step.jobID == nil && !reader.options.isTestOnly, let first = command.first {
            if reader.origin("job-name") == .commandLine, let name = reader.options.jobName {
                process.set("SLURM_JOB_NAME", name)
            } else if reader.origin("job-name") == nil {
                process.set("SLURM_JOB_NAME", first)
            }
        }
        return SrunPlan(
            options: reader.options,
            size: size,
            hasNodesFromEnvironment: reader.origin("nodes") == .environment,
            description: try description(size, command),
            environment: process,
            command: command,
            submitLine: ([invocation.program] + invocation.arguments).joined(separator: " "),
            stepName: reader.origin("job-name") == .commandLine ? reader.options.jobName : name,
            errorStatus: errorStatus,
            immediateStatus: immediateStatus,
            beginTime: invocation.now
        )
    }

    /// What jobs are told of this process.
    private mutating func addProcess() {
        let kept = PropagatedLimits(reader.options.propagates, invocation.configuration)
        let mark = reader.options.propagates == nil ? "" : "U"
        for limit in invocation.process.resourceLimits where kept.contains(limit.name) {
            process.set("SLURM_RLIMIT_\(limit.name)", "\(mark)\(limit.value)")
        }
        process.set("SLURM_PRIO_PROCESS", "\(invocation.process.schedulingPriority)")
        process.set("SRUN_DEBUG", "\(3 + reader.options.verbosity - reader.options.quietness)")
        if process["SLURM_UMASK"] == nil {
            let mask = invocation.process.umask
            process.set("SLURM_UMASK", "0\(mask >> 6 & 7)\(mask >> 3 & 7)\(mask & 7)")
        }
        guard reader.options.step.jobID == nil else { return }
        process.set("SLURM_CLUSTER_NAME", invocation.configuration?.clusterName ?? "")
        process.set("SLURM_SUBMIT_DIR", invocation.workingDirectory)
        process.set("SLURM_SUBMIT_HOST", invocation.hostName)
    }

    private func description(_ size: RequestedSize, _ command: [String]) throws(CommandFailure) -> JobDescription {
        var description = try description(size)
        description.name = reader.options.jobName
        description.argv = command.first.map { [Array($0.utf8)] } ?? []
        description.waitAllNodes = 1
        description.immediate = reader.options.step.immediateSeconds == nil ? 0 : 1
        (description.stdIn, description.stdOut, description.stdErr) =
            (reader.options.inputFile, reader.options.outputFile, reader.options.errorFile)
        description.cpuBind = cpuBinding.list
        if cpuBinding.kind != 0 { description.cpuBindType = .value(cpuBinding.kind) }
        return description
    }
}
