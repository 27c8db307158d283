import SlurmModel

/// Options that exclude or change each other.
extension SrunArguments {
    /// Checks the options as they are together.
    mutating func verify() throws(CommandFailure) {
        try excludeTaskOptions()
        try checkSpecialization()
        try excludeMemoryOptions()
        var problems: [String] = []
        let options = reader.options
        let step = options.step
        if options.quietness > 0 && options.verbosity > 0 {
            problems.append("don't specify both --verbose (-v) and --quiet (-Q)")
        }
        if options.burstBuffer != nil && options.burstBufferFile != nil {
            throw failure("Cannot specify both --burst-buffer and --bbf")
        }
        try readBurstBuffer()
        if step.isExact && step.isWhole { problems.append("--exact and --whole are mutually exclusive.") }
        if step.isWithoutAllocation {
            if options.nodeList == nil { problems.append("must specify a node list with -Z, --no-allocate.") }
            if options.excludedNodes != nil {
                problems.append("can not specify --exclude list with -Z, --no-allocate.")
            }
            if step.relative != nil { problems.append("do not specify -r,--relative with -Z,--no-allocate.") }
        }
        if step.relative != nil && (options.excludedNodes != nil || options.nodeList != nil) {
            problems.append("-r,--relative not allowed with -w,--nodelist or -x,--exclude.")
        }
        dropSizesOfEnvironment()
        if let text = step.cpuBinding { try readBinding(text, &problems) }
        try applyHint()
        bindAsHinted()
        if reader.origin("exclusive") == .commandLine && reader.origin("overlap") == .commandLine {
            problems.append("--exclusive and --overlap are mutually exclusive")
        }
        try readHostFiles()
        if problems.isEmpty { problems = unsupported }
        guard problems.isEmpty else {
            for problem in problems { output.error(problem) }
            throw output.failure(status: errorStatus)
        }
    }

    /// What Slurm's srun does and this one does not: nothing is accepted and then left out.
    private var unsupported: [String] {
        let step = reader.options.step
        return [
            (step.isWithoutAllocation, "--no-allocate"), (step.broadcastPath != nil, "--bcast"),
            (step.x11 != 0, "--x11"), (step.components != nil, "--het-group"),
        ]
        .compactMap { $0.0 ? "\($0.1) is not supported" : nil }
    }

    private mutating func readBinding(_ text: String, _ problems: inout [String]) throws(CommandFailure) {
        let isSupported = (invocation.configuration?.text("TaskPlugin") ?? "task/none") != "task/none"
        if text.lowercased() == "help" {
            output.line(
                isSupported
                    ? "The words for --cpu-bind are those of srun(1)."
                    : "CPU bind options not supported with current configuration"
            )
            throw output.failure(status: errorStatus)
        }
        if !isSupported && reader.options.quietness == 0 {
            output.info("cluster configuration lacks support for cpu binding")
        }
        guard let problem = cpuBinding.read(text) else {
            // Without a plugin for it the text is passed on as it is (observed on 22.05.8).
            if !isSupported { cpuBinding.list = text }
            return
        }
        output.error(problem)
        throw output.fatal("Failed to parse --cpu-bind= values.")
    }

    /// Binds tasks as a hint implies (observed on 22.05.8).
    private mutating func bindAsHinted() {
        for word in (reader.options.hint ?? "").split(whereSeparator: { $0 == "," || $0 == ";" }) {
            switch word.lowercased() {
            case "compute_bound", "memory_bound": cpuBinding.take(level: TaskBinding.cores)
            case "multithread", "nomultithread": cpuBinding.take(level: TaskBinding.threads)
            default: break
            }
        }
    }

    /// The environment's numbers of tasks and nodes do not count where a list of nodes lays out the tasks.
    private mutating func dropSizesOfEnvironment() {
        guard reader.options.distribution & TaskSpread.base == TaskSpread.arbitrary else { return }
        if reader.origin("ntasks") == .environment { reader.options.tasks = nil }
        if reader.origin("nodes") == .environment { reader.options.nodes = nil }
    }

    private mutating func readBurstBuffer() throws(CommandFailure) {
        guard let path = reader.options.burstBufferFile else { return }
        let absolute = path.hasPrefix("/") ? path : "\(invocation.workingDirectory)/\(path)"
        do throws(FileFailure) {
            reader.options.burstBuffer = String(decoding: try invocation.files.read(absolute), as: UTF8.self)
        } catch {
            throw failure("Invalid --bbf specification")
        }
    }

    /// How many tasks and nodes are asked for.
    mutating func requestedSize() throws(CommandFailure) -> RequestedSize {
        var size: RequestedSize
        do throws(HostListError) {
            size = try RequestedSize(forStep: &reader.options)
        } catch {
            throw failure("memory allocation failure")
        }
        for note in size.notes where reader.options.quietness == 0 {
            if note.hasPrefix("error: ") { output.plainError("\(output.name): \(note)") } else { output.info(note) }
        }
        for problem in size.problems { output.error(problem) }
        guard size.problems.isEmpty else { throw output.failure(status: errorStatus) }
        if (reader.options.threadsPerCore ?? 0) > 0 { cpuBinding.take(level: TaskBinding.threads) }
        if (reader.options.tasksPerCore ?? 0) > 0 { cpuBinding.take(level: TaskBinding.cores) }
        if (reader.options.tasksPerSocket ?? 0) > 0 { cpuBinding.take(level: TaskBinding.sockets) }
        size.notes = []
        return size
    }

    /// Checks which way of starting MPI programs is asked for, and tells the job.
    mutating func checkMPI() throws(CommandFailure) {
        let type = reader.options.step.mpi ?? invocation.configuration?.text("MpiDefault") ?? "none"
        if MPIPlugins.isKnown(type) && MPIPlugins.number(type) == nil {
            throw failure("--mpi=\(type) is not supported, only none and pmi2")
        }
        guard MPIPlugins.number(type) != nil else {
            output.error("Couldn't find the specified plugin name for mpi/\(type) looking at all files")
            output.error("cannot find mpi plugin for mpi/\(type)")
            output.error("MPI: Cannot create context for mpi/\(type)")
            output.error("MPI: Unable to load any plugin")
            throw failure("Invalid MPI type '\(type)', --mpi=list for acceptable types")
        }
        reader.options.step.mpi = type
        process.set("SLURM_MPI_TYPE", type)
    }

    /// Reads the file of `--multi-prog`, whose text follows its name on the tasks' command line.
    mutating func loadPrograms(_ command: inout [String]) throws(CommandFailure) {
        guard let path = command.first else { throw failure("configuration file not specified") }
        let absolute = path.hasPrefix("/") ? path : "\(invocation.workingDirectory)/\(path)"
        let bytes: [UInt8]
        do throws(FileFailure) {
            bytes = try invocation.files.read(absolute)
        } catch {
            throw failure("Could not open multi_prog config file \(path)")
        }
        guard bytes.count <= ProgramTable.largestFile else {
            throw failure("Multi_prog config file \(path) is too large")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        var table = ProgramTable(tasks: Int64(reader.options.tasks ?? 1), isFixed: reader.options.tasks != nil)
        let problems = table.read(text, path: path)
        guard problems.isEmpty else {
            for problem in problems { output.error(problem) }
            throw output.failure(status: errorStatus)
        }
        if table.isFixed { reader.options.tasks = UInt32(clamping: table.tasks) }
        command.insert(text, at: 1)
    }
}
