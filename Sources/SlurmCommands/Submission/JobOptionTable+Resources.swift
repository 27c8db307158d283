import SlurmModel

extension JobOptionTable {
    static let placement: [JobOptionRow] = [
        .init("batch", .text(\.batchFeatures)),
        .init("bb", .text(\.burstBuffer)),
        .init("cluster-constraint", .text(\.clusterConstraint)),
        .init("constraint", "C", .text(\.constraint)),
        .init("container", .text(\.container)),
        .init("contiguous", nil, .none, .flag(\.isContiguous)),
        .init("exclude", "x", .text(\.excludedNodes)),
        .init("exclusive", nil, .optional, .special { options, value, _ in exclusive(&options, value) }),
        .init("licenses", "L", .text(\.licenses)),
        .init("network", .text(\.network)),
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
        .init("nodelist", "w", .text(\.nodeList)),
        .init("overcommit", "O", .none, .flag(\.isOvercommitted)),
        .init("oversubscribe", "s", .none, .special { options, _, _ in set(&options, \.sharing, to: 1) }),
        .init("partition", "p", .text(\.partition)),
        .init("prefer", .text(\.preferredFeatures)),
        .init("reboot", nil, .none, .flag(\.isReboot)),
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
        .init("cores-per-socket", .count(\.coresPerSocket)),
        .init("cpus-per-gpu", .count(\.cpusPerGPU)),
        .init("cpus-per-task", "c", .count(\.cpusPerTask)),
        .init("extra-node-info", "B", .special { options, value, _ in layout(&options, value ?? "") }),
        .init("gpus", "G", .text(\.gpus)),
        .init("gpus-per-node", .text(\.gpusPerNode)),
        .init("gpus-per-socket", .text(\.gpusPerSocket)),
        .init("gpus-per-task", .text(\.gpusPerTask)),
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
        .init("mem", .mebibytes(\.memoryPerNodeMiB)),
        .init("mem-per-cpu", .mebibytes(\.memoryPerCPUMiB)),
        .init("mem-per-gpu", .mebibytes(\.memoryPerGPUMiB)),
        .init("mincpus", .count(\.minimumCPUs)),
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
        .init("ntasks", "n", .count(\.tasks)),
        .init("ntasks-per-core", .count(\.tasksPerCore)),
        .init("ntasks-per-gpu", .count(\.tasksPerGPU)),
        .init("ntasks-per-node", .count(\.tasksPerNode)),
        .init("ntasks-per-socket", .count(\.tasksPerSocket)),
        .init("ntasks-per-tres", .count(\.tasksPerTres)),
        .init("sockets-per-node", .count(\.socketsPerNode)),
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
        .init("threads-per-core", .count(\.threadsPerCore)),
        .init("tmp", .mebibytes(\.temporaryDiskMiB)),
    ]

    private static func exclusive(_ options: inout JobOptions, _ value: String?) -> JobOptionProblem? {
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
