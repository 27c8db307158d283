import SlurmModel

extension JobOptionTable {
    /// Where tasks run within a node, and at which frequency.
    static let binding: [JobOptionRow] = [
        .init(
            "cpu-freq",
            .special { options, value, invocation in
                switch CPUFrequencyRange.parse(value ?? "", invocation.configuration) {
                case .success(let range): return set(&options, \.cpuFrequency, to: range)
                case .failure(let problem): return problem
                }
            }
        ),
        .init(
            "distribution",
            "m",
            .special { options, value, invocation in
                switch TaskSpread.parse(value ?? "", planeSize: invocation.environment["SLURM_DIST_PLANESIZE"]) {
                case .success(let spread):
                    if let size = spread.planeSize { options.planeSize = size }
                    return set(&options, \.distribution, to: spread.code)
                case .failure(let problem): return problem
                }
            }
        ),
        .init(
            "gpu-bind",
            .special { options, value, _ in
                options.gpuBinding = value
                return GPUOptions.isBinding(value ?? "")
                    ? nil : JobOptionProblem(["Invalid --gpu-bind argument: gpu:\(value ?? "")"])
            }
        ),
        .init(
            "gpu-freq",
            .special { options, value, _ in
                options.gpuFrequency = value
                return GPUOptions.isFrequency(value ?? "")
                    ? nil : JobOptionProblem(["Invalid --gpu-freq argument: gpu:\(value ?? "")"])
            }
        ),
        .init("hint", .text { $0.hint = $1 }),
        .init(
            "mem-bind",
            .special { options, value, _ in
                options.memoryBinding.list = nil
                let messages = options.memoryBinding.read(value ?? "")
                return messages.isEmpty ? nil : JobOptionProblem(messages)
            }
        ),
        .init(
            "power",
            .special { options, value, _ in
                let words = CommaList.parts(value ?? "")
                options.powerFlags = words.contains { $0.lowercased() == "level" } ? 1 : 0
                let unknown = words.filter { $0.lowercased() != "level" }
                options.notes += unknown.map { "Ignoring unrecognized power option (\($0))" }
                return nil
            }
        ),
    ]

    /// What the job's processes are given, and what is measured of them.
    static let processes: [JobOptionRow] = [
        .init(
            "acctg-freq",
            .special { options, value, _ in
                options.accountingFrequency = value
                let wrong = CommaList.parts(value ?? "").filter { !isFrequency($0) }
                return wrong.isEmpty
                    ? nil : JobOptionProblem(wrong.map { "Invalid --acctg-freq specification: \($0)" })
            }
        ),
        .init("bbf", .text { $0.burstBufferFile = $1 }),
        .init("cluster", .text { $0.clusters = $1 }),
        .init("clusters", "M", .text { $0.clusters = $1 }),
        .init("context", .text { $0.context = $1 }),
        .init("export-file", .text { $0.exportFile = $1 }),
        .init(
            "get-user-env",
            nil,
            .optional,
            .special { options, value, _ in
                options.getsUserEnvironment = true
                let rest = value.map { LeadingNumber($0).rest.lowercased() } ?? ""
                guard rest.isEmpty || rest.hasPrefix("s") || rest.hasPrefix("l") else {
                    return .invalid("--get-user-env")
                }
                return nil
            }
        ),
        .init(
            "gid",
            .special { options, value, invocation in
                guard invocation.process.userID == 0 else { return notRoot("--gid") }
                guard let group = invocation.users.groupID(value ?? "") else { return .invalid("--gid") }
                return set(&options, \.groupID, to: group)
            }
        ),
        .init(
            "nodefile",
            "F",
            .special { options, value, _ in
                options.nodeList = nil
                return set(&options, \.nodeFile, to: value)
            }
        ),
        .init(
            "profile",
            .special { options, value, _ in
                options.profile = AccountingProfile.code(value ?? "")
                return options.profile == 0 ? JobOptionProblem(["invalid --profile=\(value ?? "") option"]) : nil
            }
        ),
        .init(
            "uid",
            .special { options, value, invocation in
                guard invocation.process.userID == 0 else { return notRoot("--uid") }
                guard let user = invocation.users.userID(value ?? "") else { return .invalid("--uid") }
                return set(&options, \.userID, to: user)
            }
        ),
    ]

    private static func notRoot(_ option: String) -> JobOptionProblem {
        JobOptionProblem(["\(option) only permitted by root user"])
    }

    /// Whether a word says how often something is measured: `30`, `task=30`, `energy=5`.
    private static func isFrequency(_ word: String) -> Bool {
        if LeadingNumber(word).isPresent { return true }
        let lower = word.lowercased()
        return ["energy=", "task=", "filesystem=", "network="].contains { kind in
            lower.firstRange(of: kind).map { LeadingNumber(lower[$0.upperBound...]).isPresent } ?? false
        }
    }
}
