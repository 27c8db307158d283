import SlurmModel

/// Options that exclude or change each other.
///
/// Source: sbatch(1) 22.05; messages observed on 22.05.8.
extension SubmissionArguments {
    /// Of cores and threads for the system one may be asked for, and only where slurm.conf allows it.
    mutating func checkSpecialization() throws(CommandFailure) {
        let origins = ["core-spec", "thread-spec"].map { reader.origin($0) }
        if origins.allSatisfy({ $0 == .commandLine }) {
            throw output.fatal("-S/--core-spec and --thred-spec options are mutually exclusive")
        }
        if origins.allSatisfy({ $0 == .environment }) {
            throw output.fatal(
                "Both --core-spec and --thread-spec set using environment variables. "
                    + "Those options are mutually exclusive."
            )
        }
        let isAllowed = invocation.configuration?.flag("AllowSpecResourcesUsage") ?? true
        guard let spec = reader.options.coreSpecialization, !isAllowed else { return }
        let option = spec & SqueueFields.threadSpecialization != 0 ? "--thread-spec" : "-S"
        output.error(
            "Ignoring \(option) since it's not allowed by configuration "
                + "(AllowSpecResourcesUsage = No)"
        )
    }

    /// Of the three options for memory one counts: that of the command line.
    mutating func excludeMemoryOptions() throws(CommandFailure) {
        let names = ["mem", "mem-per-cpu", "mem-per-gpu"]
        let onLine = names.filter { reader.origin($0) == .commandLine }
        guard onLine.count <= 1 else {
            throw output.fatal("--mem, --mem-per-cpu, and --mem-per-gpu are mutually exclusive.")
        }
        guard let chosen = onLine.first else {
            guard names.filter({ reader.origin($0) == .environment }).count <= 1 else {
                throw output.fatal(
                    "SLURM_MEM_PER_CPU, SLURM_MEM_PER_GPU, and SLURM_MEM_PER_NODE are mutually exclusive."
                )
            }
            return
        }
        if chosen != "mem" { reader.options.memoryPerNodeMiB = nil }
        if chosen != "mem-per-cpu" { reader.options.memoryPerCPUMiB = nil }
        if chosen != "mem-per-gpu" { reader.options.memoryPerGPUMiB = nil }
    }

    /// Tasks for each GPU leave no choice of what else decides about tasks.
    func excludeTaskOptions() throws(CommandFailure) {
        let options = reader.options
        guard reader.origin("ntasks-per-gpu") != nil || reader.origin("ntasks-per-tres") != nil else { return }
        if let perGPU = options.tasksPerGPU, let perTres = options.tasksPerTres, perGPU != perTres {
            throw output.fatal(
                "Inconsistent values set to --ntasks-per-gpu=\(perGPU) and --ntasks-per-tres=\(perTres) "
            )
        }
        let excluded = [
            ("gpus-per-task", "SLURM_GPUS_PER_TASK"), ("gpus-per-socket", "SLURM_GPUS_PER_SOCKET"),
            ("ntasks-per-node", "SLURM_NTASKS_PER_NODE"),
        ]
        for (option, variable) in excluded {
            guard let origin = reader.origin(option) else { continue }
            let name = origin == .commandLine ? "--\(option)" : variable
            throw output.fatal("\(name) is mutually exclusive with --ntasks-per-gpu and SLURM_NTASKS_PER_GPU")
        }
    }

    /// Applies `--hint`, unless an option is given that says the same in detail.
    mutating func applyHint() throws(CommandFailure) {
        guard let hint = reader.options.hint else { return }
        let details = ["ntasks-per-core", "threads-per-core", "extra-node-info"]
        let isOnLine = reader.origin("hint") == .commandLine
        let hasDetails = details.contains { reader.origin($0) == .commandLine }
        let isVerbose = reader.options.verbosity > 0
        if hasDetails || (!isOnLine && details.contains { reader.origin($0) == .environment }) {
            if isVerbose && (isOnLine || !hasDetails) {
                let list = "--ntasks-per-core, --threads-per-core, -B and --cpu-bind"
                output.info(
                    "Following options are mutually exclusive with --hint: \(list)"
                        + (isOnLine
                            ? " (other then --cpu-bind=verbose). Ignoring --hint."
                            : ", but more than one set by environment variables. Ignoring SLURM_HINT.")
                )
            }
            reader.options.hint = nil
            return
        }
        if isOnLine {
            (reader.options.tasksPerCore, reader.options.threadsPerCore) = (nil, nil)
            if reader.origin("extra-node-info") != nil {
                (reader.options.socketsPerNode, reader.options.coresPerSocket) = (nil, nil)
                reader.options.hasLayout = false
            }
        }
        for word in hint.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" }) {
            switch word.lowercased() {
            case "compute_bound":
                (reader.options.socketsPerNode, reader.options.coresPerSocket) = (nil, nil)
                reader.options.threadsPerCore = 1
            case "memory_bound":
                (reader.options.coresPerSocket, reader.options.threadsPerCore) = (1, 1)
            case "multithread":
                reader.options.threadsPerCore = nil
                reader.options.tasksPerCore = UInt32(UInt16.max)
            case "nomultithread":
                reader.options.threadsPerCore = 1
            case "help":
                output.line("Hints: compute_bound, memory_bound, multithread, nomultithread; see \(output.name)(1)")
                throw output.failure(status: errorStatus)
            default:
                throw failure("unrecognized --hint argument \"\(word)\", see --hint=help")
            }
        }
        process.set("SLURM_HINT", hint)
    }
}
