import SlurmModel

extension JobOptionTable {
    static let placement: [JobOptionRow] = [
        .init("batch", .text { $0.batchFeatures = $1 }),
        .init("bb", .text { $0.burstBuffer = $1 }),
        .init("cluster-constraint", .text { $0.clusterConstraint = $1 }),
        .init("constraint", "C", .text { $0.constraint = $1 }),
        .init("container", .text { $0.container = $1 }),
        .init("contiguous", nil, .none, .flag { $0.isContiguous = true }),
        .init("exclude", "x", .text { $0.excludedNodes = $1 }),
        .init("exclusive", nil, .optional, .special { options, value, _ in exclusive(&options, value) }),
        .init("licenses", "L", .text { $0.licenses = $1 }),
        .init("network", .text { $0.network = $1 }),
        .init(
            "no-kill",
            "k",
            .optional,
            .special { options, value, _ in
                switch value?.lowercased() {
                case nil, "set": set(&options, \.isKeptOnNodeFailure, to: true)
                case "off", "no": set(&options, \.isKeptOnNodeFailure, to: false)
                default: .invalid("--no-kill")
                }
            }
        ),
        .init("nodelist", "w", .text { $0.nodeList = $1 }),
        .init("overcommit", "O", .none, .flag { $0.isOvercommitted = true }),
        .init("oversubscribe", "s", .none, .special { options, _, _ in set(&options, \.sharing, to: 1) }),
        .init("partition", "p", .text { $0.partition = $1 }),
        .init("prefer", .text { $0.preferredFeatures = $1 }),
        .init("reboot", nil, .none, .flag { $0.isReboot = true }),
        .init(
            "spread-job",
            nil,
            .none,
            .special { options, _, _ in
                set(&options, \.flags, to: options.flags | JobFlags.spreads)
            }
        ),
        .init("switches", .special { options, value, _ in switches(&options, value ?? "") }),
        .init(
            "use-min-nodes",
            nil,
            .none,
            .special { options, _, _ in
                set(&options, \.flags, to: options.flags | JobFlags.usesLeastNodes)
            }
        ),
        .init(
            "wait-all-nodes",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--wait-all-nodes", isPositive: false)
                if let problem = number.problem { return problem }
                guard number.value <= 1 else { return .invalid("--wait-all-nodes") }
                return set(&options, \.waitsForAllNodes, to: UInt16(number.value))
            }
        ),
    ]

    static let sizes: [JobOptionRow] = [
        .init(
            "core-spec",
            "S",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--core-spec", isPositive: false)
                options.coreSpecialization = UInt16(truncatingIfNeeded: number.value)
                return number.problem
            }
        ),
        .init("cores-per-socket", .count { $0.coresPerSocket = $1 }),
        .init("cpus-per-gpu", .count { $0.cpusPerGPU = $1 }),
        .init("cpus-per-task", "c", .count { $0.cpusPerTask = $1 }),
        .init("extra-node-info", "B", .special { options, value, _ in layout(&options, value ?? "") }),
        .init("gpus", "G", .text { $0.gpus = $1 }),
        .init("gpus-per-node", .text { $0.gpusPerNode = $1 }),
        .init("gpus-per-socket", .text { $0.gpusPerSocket = $1 }),
        .init("gpus-per-task", .text { $0.gpusPerTask = $1 }),
        .init(
            "gres",
            .special { options, value, _ in
                guard let value, value.lowercased() != "none" else { return set(&options, \.gres, to: "none") }
                let parts = "gres:\(value)".split(separator: ",", omittingEmptySubsequences: false)
                let text = parts.joined(separator: ",gres:")
                return set(&options, \.gres, to: text.replacing("gres:gres:", with: "gres:"))
            }
        ),
        .init(
            "gres-flags",
            .special { options, value, _ in
                options.flags &= ~(JobFlags.enforcesGresBinding | JobFlags.ignoresGresBinding)
                switch value?.lowercased() {
                case "disable-binding": options.flags |= JobFlags.ignoresGresBinding
                case "enforce-binding": options.flags |= JobFlags.enforcesGresBinding
                default: return .invalid("--gres-flags")
                }
                return nil
            }
        ),
        .init("mem", .mebibytes { $0.memoryPerNodeMiB = $1 }),
        .init("mem-per-cpu", .mebibytes { $0.memoryPerCPUMiB = $1 }),
        .init("mem-per-gpu", .mebibytes { $0.memoryPerGPUMiB = $1 }),
        .init("mincpus", .count { $0.minimumCPUs = $1 }),
        .init(
            "nodes",
            "N",
            .special { options, value, _ in
                switch JobOptionValues.nodes(value ?? "") {
                case .success(let nodes): return set(&options, \.nodes, to: nodes)
                case .failure(let problem): return problem
                }
            }
        ),
        .init("ntasks", "n", .count { $0.tasks = $1 }),
        .init("ntasks-per-core", .count { $0.tasksPerCore = $1 }),
        .init("ntasks-per-gpu", .count { $0.tasksPerGPU = $1 }),
        .init("ntasks-per-node", .count { $0.tasksPerNode = $1 }),
        .init("ntasks-per-socket", .count { $0.tasksPerSocket = $1 }),
        .init("ntasks-per-tres", .count { $0.tasksPerTres = $1 }),
        .init("sockets-per-node", .count { $0.socketsPerNode = $1 }),
        .init(
            "tasks-per-node",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--ntasks-per-node", isPositive: true)
                options.tasksPerNode = number.value
                return number.problem
            }
        ),
        .init(
            "thread-spec",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--thread-spec", isPositive: true)
                options.coreSpecialization =
                    UInt16(truncatingIfNeeded: number.value) | SqueueFields.threadSpecialization
                return number.problem
            }
        ),
        .init("threads-per-core", .count { $0.threadsPerCore = $1 }),
        .init("tmp", .mebibytes { $0.temporaryDiskMiB = $1 }),
    ]

    static func exclusive(_ options: inout JobOptions, _ value: String?) -> JobOptionProblem? {
        switch value?.lowercased() {
        case nil, "exclusive": set(&options, \.sharing, to: 0)
        case "oversubscribe": set(&options, \.sharing, to: 1)
        case "user": set(&options, \.sharing, to: 2)
        case "mcs": set(&options, \.sharing, to: 3)
        default: .invalid("--exclusive")
        }
    }

    private static func switches(_ options: inout JobOptions, _ text: String) -> JobOptionProblem? {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            options.switchWaitSeconds = TimeLimitText.seconds(String(parts[1])).map { UInt32(clamping: $0) }
        }
        let count = JobOptionNumber(parts.first.map(String.init) ?? "", option: "--switches", isPositive: true)
        options.switches = count.value
        return count.problem
    }

    /// Sockets, cores and threads as `2:4:1`; `*` or nothing leaves one open.
    private static func layout(_ options: inout JobOptions, _ text: String) -> JobOptionProblem? {
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        let names = ["first", "second", "third"]
        var numbers: [UInt32?] = [nil, nil, nil]
        for (index, part) in parts.enumerated() where !part.isEmpty && !part.hasPrefix("*") {
            let number = LeadingNumber(part)
            guard number.rest.isEmpty, number.value >= 0 else {
                let what = "\(names[index]) arg of -B"
                return JobOptionProblem(["Invalid numeric value \"\(part)\" for \(what)."], status: 1)
            }
            numbers[index] = UInt32(truncatingIfNeeded: number.value)
        }
        (options.socketsPerNode, options.coresPerSocket, options.threadsPerCore) = (numbers[0], numbers[1], numbers[2])
        options.hasLayout = true
        return nil
    }
}
