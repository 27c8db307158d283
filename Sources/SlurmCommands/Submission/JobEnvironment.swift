/// The environment that a job is submitted with.
///
/// Source: sbatch(1), option `--export` and "OUTPUT ENVIRONMENT VARIABLES"; order and names as Debian's sbatch sends
/// them.
struct JobEnvironment {
    /// The longest name of a variable that is passed on, in bytes.
    private static let longestName = 255

    /// The environment of the submitting process, with what sbatch adds to its own.
    private var process: ProcessEnvironment

    /// Adds to the process's environment what jobs are told of it.
    init(_ options: JobOptions, _ invocation: Invocation, configurationPath: String?) {
        process = invocation.environment
        if let configurationPath { process.set("SLURM_CONF", configurationPath) }
        if let container = options.container, process["SLURM_CONTAINER"] == nil {
            process.set("SLURM_CONTAINER", container)
        }
        if let name = options.jobName { process.set("SLURM_JOB_NAME", name) }
        if let mode = options.openMode { process.set("SLURM_OPEN_MODE", mode == .append ? "a" : "t") }
        if let dependency = options.dependency { process.set("SLURM_JOB_DEPENDENCY", dependency) }
        if let export = options.export, export.uppercased() != "ALL", process["SLURM_EXPORT_ENV"] == nil {
            process.set("SLURM_EXPORT_ENV", export)
        }
        addProcess(options, invocation)
    }

    private mutating func addProcess(_ options: JobOptions, _ invocation: Invocation) {
        let attributes = invocation.process
        if options.propagates != false {
            // `U` marks limits that the user asked to be passed on.
            let mark = options.propagates == true ? "U" : ""
            for limit in attributes.resourceLimits {
                process.set("SLURM_RLIMIT_\(limit.name)", "\(mark)\(limit.value)")
            }
        }
        process.set("SLURM_PRIO_PROCESS", "\(attributes.schedulingPriority)")
        process.set("SLURM_SUBMIT_DIR", invocation.workingDirectory)
        process.set("SLURM_SUBMIT_HOST", invocation.hostName)
        if process["SLURM_UMASK"] == nil {
            let digits = [attributes.umask >> 6 & 7, attributes.umask >> 3 & 7, attributes.umask & 7]
            process.set("SLURM_UMASK", "0" + digits.map { "\($0)" }.joined())
        }
    }

    /// The job's environment, entry by entry.
    func entries(_ options: JobOptions, _ size: RequestedSize) -> [[UInt8]] {
        var environment = exported(options.export)
        for (name, value) in Self.requests(options) { environment.set(name, value) }
        for (name, value) in Self.sizes(options, size) { environment.set(name, value) }
        return environment.entries
    }

    /// What `--export` lets through.
    private func exported(_ export: String?) -> ProcessEnvironment {
        var environment = ProcessEnvironment()
        switch export?.uppercased() {
        case nil, "ALL":
            merge(process.entries, into: &environment)
            return environment
        case "NONE":
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
        // The node reads the user's own environment in place of what was not passed on.
        environment.set("SLURM_GET_USER_ENV", "1")
        return environment
    }

    private func merge(_ entries: [[UInt8]], into environment: inout ProcessEnvironment) {
        for entry in entries {
            guard let end = entry.firstIndex(of: UInt8(ascii: "=")), end <= Self.longestName else { continue }
            environment.set(entry)
        }
    }

    private static func requests(_ options: JobOptions) -> [(String, String)] {
        let values: [(String, String?)] = [
            ("SLURM_CPUS_PER_GPU", options.cpusPerGPU.map { "\($0)" }),
            ("SLURM_GPUS", options.gpus),
            ("SLURM_GPUS_PER_NODE", options.gpusPerNode),
            ("SLURM_GPUS_PER_SOCKET", options.gpusPerSocket),
            ("SLURM_GPUS_PER_TASK", options.gpusPerTask),
            ("SLURM_MEM_PER_GPU", options.memoryPerGPUMiB.map { "\($0)" }),
        ]
        return values.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func sizes(_ options: JobOptions, _ size: RequestedSize) -> [(String, String)] {
        let tasks = size.hasTasks && size.tasks > 0 ? "\(size.tasks)" : nil
        let values: [(String, String?)] = [
            ("SLURM_CPUS_PER_TASK", options.cpusPerTask.map { "\($0)" }),
            ("SLURM_NPROCS", tasks),
            ("SLURM_NTASKS", tasks),
            ("SLURM_NTASKS_PER_CORE", options.tasksPerCore.map { "\($0)" }),
            ("SLURM_NTASKS_PER_GPU", options.tasksPerTres == nil ? options.tasksPerGPU.map { "\($0)" } : nil),
            ("SLURM_NTASKS_PER_NODE", options.tasksPerNode.map { "\($0)" }),
            ("SLURM_NTASKS_PER_SOCKET", options.tasksPerSocket.map { "\($0)" }),
            ("SLURM_NTASKS_PER_TRES", options.tasksPerTres.map { "\($0)" }),
            ("SLURM_THREADS_PER_CORE", options.threadsPerCore.map { "\($0)" }),
        ]
        return values.compactMap { name, value in value.map { (name, $0) } }
    }
}

/// A list with commas between its words, in which quotes group.
enum QuotedList {
    /// The words; those that are wholly in quotes lose them.
    static func parts(_ text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var quotes: (single: Bool, double: Bool) = (false, false)
        func unquoted(_ word: String) -> String {
            let isQuoted = ["'", "\""].contains { word.hasPrefix($0) && word.hasSuffix($0) }
            return isQuoted && word.count > 1 ? String(word.dropFirst().dropLast()) : word
        }
        for character in text {
            if character == "'" { quotes.single.toggle() }
            if character == "\"" { quotes.double.toggle() }
            if character == "," && !quotes.single && !quotes.double {
                parts.append(unquoted(part))
                part = ""
            } else {
                part.append(character)
            }
        }
        return part.isEmpty ? parts : parts + [unquoted(part)]
    }
}
