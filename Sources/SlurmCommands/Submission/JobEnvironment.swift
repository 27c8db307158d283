/// The environment that a job is submitted with.
///
/// Source: sbatch(1), option `--export` and "OUTPUT ENVIRONMENT VARIABLES"; order and names as Debian's sbatch sends
/// them.
struct JobEnvironment {
    /// The longest name of a variable that is passed on, in bytes.
    private static let longestName = 255

    /// The environment of the submitting process, with what sbatch adds to its own.
    private(set) var process: ProcessEnvironment

    /// Adds to the process's environment what jobs are told of it.
    ///
    /// `isFromFile` says that a file gives the job's environment. Slurm adds to the environment of its own process, so
    /// a component of a heterogeneous job starts with what the one before it left in `process`.
    init(
        _ options: JobOptions,
        _ invocation: Invocation,
        _ process: ProcessEnvironment,
        configurationPath: String?,
        isFromFile: Bool
    ) {
        self.process = process
        if let configurationPath { self.process.set("SLURM_CONF", configurationPath) }
        if let container = options.container, self.process["SLURM_CONTAINER"] == nil {
            self.process.set("SLURM_CONTAINER", container)
        }
        if let name = options.jobName { self.process.set("SLURM_JOB_NAME", name) }
        if let mode = options.openMode { self.process.set("SLURM_OPEN_MODE", mode == .append ? "a" : "t") }
        if let dependency = options.dependency { self.process.set("SLURM_JOB_DEPENDENCY", dependency) }
        if let export = options.export, export.uppercased() != "ALL", self.process["SLURM_EXPORT_ENV"] == nil {
            self.process.set("SLURM_EXPORT_ENV", export)
        }
        if options.profile != 0 { self.process.set("SLURM_PROFILE", AccountingProfile.text(options.profile)) }
        if let frequency = options.accountingFrequency { self.process.set("SLURM_ACCTG_FREQ", frequency) }
        if let frequency = options.cpuFrequency.text { self.process.set("SLURM_CPU_FREQ_REQ", frequency) }
        addLimits(options, invocation)
        // What a file gives takes the place of all of it but what is told of the submission.
        if isFromFile { self.process = ProcessEnvironment() }
        addProcess(invocation, umask: options.umask)
    }

    private mutating func addLimits(_ options: JobOptions, _ invocation: Invocation) {
        // Where the user's environment is read anew on the node, so are the limits.
        if !options.getsUserEnvironment {
            let kept = PropagatedLimits(options.propagates, invocation.configuration)
            // `U` marks limits that the user asked to be passed on.
            let mark = options.propagates == nil ? "" : "U"
            for limit in invocation.process.resourceLimits where kept.contains(limit.name) {
                process.set("SLURM_RLIMIT_\(limit.name)", "\(mark)\(limit.value)")
            }
        }
    }

    private mutating func addProcess(_ invocation: Invocation, umask: UInt32?) {
        let attributes = invocation.process
        process.set("SLURM_PRIO_PROCESS", "\(attributes.schedulingPriority)")
        process.set("SLURM_SUBMIT_DIR", invocation.workingDirectory)
        process.set("SLURM_SUBMIT_HOST", invocation.hostName)
        if process["SLURM_UMASK"] == nil {
            let mask = umask ?? attributes.umask
            process.set("SLURM_UMASK", "0\(mask >> 6 & 7)\(mask >> 3 & 7)\(mask & 7)")
        }
    }

    /// The job's environment, entry by entry.
    ///
    /// - Parameters:
    ///   - options: The options.
    ///   - file: What `--export-file` holds, or nil.
    ///   - nodes: The list of nodes where tasks are laid out by one, or nil.
    /// - Returns: The entries, without what each component adds (`requests`, `sizes`).
    func entries(_ options: JobOptions, file: [[UInt8]]?, nodes: String?) -> ProcessEnvironment {
        var environment = ProcessEnvironment()
        merge(file ?? [], into: &environment)
        export(options.export, into: &environment)
        if options.getsUserEnvironment || !isWhole(options.export) { environment.set("SLURM_GET_USER_ENV", "1") }
        if options.distribution & TaskSpread.base == TaskSpread.arbitrary, let nodes {
            environment.set("SLURM_ARBITRARY_NODELIST", nodes)
        }
        return environment
    }

    /// Whether all of the process's environment is passed on.
    private func isWhole(_ export: String?) -> Bool {
        export == nil || export?.uppercased() == "ALL"
    }

    /// What `--export` lets through.
    private func export(_ export: String?, into environment: inout ProcessEnvironment) {
        switch export?.uppercased() {
        case nil, "ALL":
            merge(process.entries, into: &environment)
        case "NONE":
            environment = ProcessEnvironment()
            merge(process.entries.filter { $0.starts(with: "SLURM".utf8) }, into: &environment)
        default:
            for word in QuotedList.parts(export ?? "") {
                if word.uppercased() == "ALL" {
                    merge(process.entries, into: &environment)
                } else if word.contains("=") {
                    merge([Array(word.utf8)], into: &environment)
                } else if let value = process.entry(word) {
                    merge([value], into: &environment)
                }
            }
            merge(process.entries.filter { $0.starts(with: "SLURM_".utf8) }, into: &environment)
        }
    }

    private func merge(_ entries: [[UInt8]], into environment: inout ProcessEnvironment) {
        for entry in entries {
            guard let end = entry.firstIndex(of: UInt8(ascii: "=")), end <= Self.longestName else { continue }
            environment.set(entry)
        }
    }

    /// What is told of a component's GPUs.
    static func requests(_ options: JobOptions) -> [(name: String, value: String)] {
        let values: [(String, String?)] = [
            ("SLURM_CPUS_PER_GPU", options.cpusPerGPU.map { "\($0)" }),
            ("SLURM_GPUS", options.gpus),
            ("SLURM_GPU_BIND", options.gpuBinding),
            ("SLURM_GPU_FREQ", options.gpuFrequency),
            ("SLURM_GPUS_PER_NODE", options.gpusPerNode),
            ("SLURM_GPUS_PER_SOCKET", options.gpusPerSocket),
            ("SLURM_GPUS_PER_TASK", options.gpusPerTask),
            ("SLURM_MEM_PER_GPU", options.memoryPerGPUMiB.map { "\($0)" }),
        ]
        return values.compactMap { name, value in value.map { (name, $0) } }
    }

    /// What is told of a component's size.
    static func sizes(
        _ options: JobOptions,
        _ size: RequestedSize,
        _ process: ProcessEnvironment
    ) -> [(name: String, value: String)] {
        let binding = options.memoryBinding
        let isBound = binding.kind != 0
        let tasks = size.hasTasks && size.tasks > 0 ? "\(size.tasks)" : nil
        let values: [(String, String?)] = [
            ("SLURM_CPUS_PER_TASK", options.cpusPerTask.map { "\($0)" }),
            ("SLURM_DISTRIBUTION", TaskSpread.text(options.distribution)),
            ("SLURM_MEM_BIND", process["SBATCH_MEM_BIND"] == nil ? binding.text : nil),
            ("SLURM_MEM_BIND_SORT", binding.isSorted && process["SLURM_MEM_BIND_SORT"] == nil ? "sort" : nil),
            (
                "SLURM_MEM_BIND_VERBOSE",
                isBound && process["SLURM_MEM_BIND_VERBOSE"] == nil ? binding.isVerbose ? "verbose" : "quiet" : nil
            ),
            ("SLURM_NPROCS", tasks),
            ("SLURM_NTASKS", tasks),
            ("SLURM_NTASKS_PER_CORE", options.tasksPerCore.map { "\($0)" }),
            ("SLURM_NTASKS_PER_GPU", options.tasksPerTres == nil ? options.tasksPerGPU.map { "\($0)" } : nil),
            ("SLURM_NTASKS_PER_NODE", options.tasksPerNode.map { "\($0)" }),
            ("SLURM_NTASKS_PER_SOCKET", options.tasksPerSocket.map { "\($0)" }),
            ("SLURM_NTASKS_PER_TRES", options.tasksPerTres.map { "\($0)" }),
            ("SLURM_DIST_PLANESIZE", options.planeSize.map { "\($0)" }),
            ("SLURM_THREADS_PER_CORE", options.threadsPerCore.map { "\($0)" }),
        ]
        return values.compactMap { name, value in value.map { (name, $0) } }
    }
}
