import SlurmModel

extension JobOptionTable {
    /// Options that `srun` and `salloc` do not have.
    private static let batchOptions: Set<String> = [
        "array", "batch", "export-file", "ignore-pbs", "kill-on-invalid-dep", "no-requeue", "parsable", "requeue",
        "wait",
        "wrap",
    ]

    /// The options of `srun`.
    static let srunRows: [JobOptionRow] = {
        let common = rows.filter {
            !batchOptions.contains($0.name) && !["get-user-env", "wait-all-nodes"].contains($0.name)
        }
        return sorted(common.map { $0.name == "exclusive" ? exclusiveStep : $0 } + immediate + stepRows + stepProcesses)
    }()

    /// The options of `salloc`.
    static let sallocRows: [JobOptionRow] = {
        let others: Set<String> = ["error", "export", "input", "open-mode", "output", "propagate", "test-only"]
        let common = rows.filter { !batchOptions.contains($0.name) && !others.contains($0.name) }
        return sorted(common + immediate + allocationRows)
    }()

    private static let immediate: [JobOptionRow] = [
        .init(
            "immediate",
            "I",
            .optional,
            .special { options, value, _ in
                let number = value.map { JobOptionNumber($0, option: "immediate", isPositive: false) }
                options.step.immediateSeconds = number?.value ?? 1
                return number?.problem
            }
        ),
        .init(
            "x11",
            nil,
            .optional,
            .special { options, value, _ in
                let places: [String: UInt16] = ["all": 1, "batch": 2, "first": 4, "last": 8]
                options.step.x11 = value.map { places[$0.lowercased()] ?? 0 } ?? 1
                return nil
            }
        ),
    ]

    private static let exclusiveStep = JobOptionRow(
        "exclusive",
        nil,
        .optional,
        .special { options, value, _ in
            if value == nil || value?.lowercased() == "exclusive" {
                (options.step.isExclusive, options.step.isExact) = (true, true)
            }
            return exclusive(&options, value)
        }
    )

    private static let stepRows: [JobOptionRow] = [
        .init(
            "bcast",
            nil,
            .optional,
            .special { options, value, _ in
                options.step.broadcastPath = value ?? ""
                return nil
            }
        ),
        .init("bcast-exclude", .special { _, _, _ in nil }),
        .init("compress", nil, .optional, .special { _, _, _ in nil }),
        .init("disable-status", "X", .none, .flag { $0.step.isStatusDisabled = true }),
        .init("epilog", .text { $0.step.epilog = $1 }),
        .init("exact", nil, .none, .flag { $0.step.isExact = true }),
        .init("het-group", .text { $0.step.components = $1 }),
        .init("interactive", nil, .none, .flag { $0.step.isInteractive = true }),
        .init("jobid", .count { $0.step.jobID = $1 }),
        .init(
            "kill-on-bad-exit",
            "K",
            .optional,
            .special { options, value, _ in
                let number = value.map { JobOptionNumber($0, option: "--kill-on-bad-exit", isPositive: false) }
                options.step.killsOnBadExit = number.map { $0.value != 0 } ?? true
                return number?.problem
            }
        ),
        .init("label", "l", .none, .flag { $0.step.isLabelled = true }),
        .init("msg-timeout", .count { $0.step.messageTimeoutSeconds = $1 }),
        .init("multi-prog", nil, .none, .flag { $0.step.isMultiProgram = true }),
        .init(
            "no-allocate",
            "Z",
            .none,
            .special { options, _, invocation in
                let user = invocation.process.userID
                let owner = invocation.configuration?.slurmUser ?? "root"
                guard user == 0 || invocation.users.userID(owner) == user else {
                    return JobOptionProblem(["--no-allocate only permitted by SlurmUser (\(owner)) or root"])
                }
                options.step.isWithoutAllocation = true
                return nil
            }
        ),
        .init(
            "overlap",
            nil,
            .optional,
            .special { options, _, _ in
                (options.step.isOverlapping, options.step.isExclusive) = (true, false)
                return nil
            }
        ),
        .init("pack-group", .text { $0.step.components = $1 }),
        .init("prolog", .text { $0.step.prolog = $1 }),
        .init("pty", nil, .none, .flag { $0.step.usesTerminal = true }),
        .init("quit-on-interrupt", nil, .none, .flag { $0.step.quitsOnInterrupt = true }),
        .init(
            "relative",
            "r",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--relative", isPositive: false)
                options.step.relative = number.value
                return number.problem
            }
        ),
        .init("unbuffered", "u", .none, .flag { $0.step.isUnbuffered = true }),
        .init(
            "wait",
            "W",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--wait", isPositive: false)
                options.step.waitSeconds = number.value
                return number.problem
            }
        ),
        .init("whole", nil, .none, .flag { $0.step.isWhole = true }),
    ]

    private static let stepProcesses: [JobOptionRow] = [
        .init(
            "accel-bind",
            .special { options, value, _ in
                for (letter, bit) in [("v", 1), ("g", 2), ("n", 4)] where value?.contains(letter) ?? false {
                    options.step.acceleratorBinding |= UInt16(bit)
                }
                return options.step.acceleratorBinding == 0 ? .invalid("--accel-bind") : nil
            }
        ),
        .init("cpu-bind", .text { $0.step.cpuBinding = $1 }),
        .init("cpu_bind", .text { $0.step.cpuBinding = $1 }),
        .init("debugger-test", nil, .none, .flag { _ in }),
        .init("mpi", .text { $0.step.mpi = $1 }),
        .init("preserve-env", "E", .none, .flag { $0.step.keepsEnvironment = true }),
        .init(
            "resv-ports",
            nil,
            .optional,
            .special { options, value, _ in
                let number = value.map { JobOptionNumber($0, option: "--resv-port", isPositive: false) }
                options.step.reservedPorts = number?.value ?? 0
                return number?.problem
            }
        ),
        .init(
            "send-libs",
            nil,
            .optional,
            .special { _, value, _ in
                ["yes", "no", nil].contains(value?.lowercased()) ? nil : .invalid("--send-libs")
            }
        ),
        .init(
            "slurmd-debug",
            .special { options, value, _ in
                options.step.slurmdDebug = LogLevel.number(value ?? "")
                return nil
            }
        ),
        .init("task-epilog", .text { $0.step.taskEpilog = $1 }),
        .init("task-prolog", .text { $0.step.taskProlog = $1 }),
        .init(
            "threads",
            "T",
            .special { options, value, _ in
                let number = JobOptionNumber(value ?? "", option: "--threads", isPositive: true)
                if number.value > mostThreads {
                    options.notes.append(
                        "Thread value --threads=\(number.value) exceeds recommended limit of \(mostThreads)"
                    )
                }
                return number.problem
            }
        ),
    ]

    /// More connections at a time than this are advised against; here there is one at a time whatever is asked for.
    private static let mostThreads = 60

    private static let allocationRows: [JobOptionRow] = [
        .init(
            "bell",
            nil,
            .none,
            .special { options, _, _ in
                options.step.rings = true
                return nil
            }
        ),
        .init(
            "kill-command",
            "K",
            .optional,
            .special { options, value, _ in
                guard let value else {
                    options.step.killCommandSignal = 15
                    return nil
                }
                guard let signal = JobOptionValues.signal(value, hasBatch: false) else {
                    return .invalid("--kill-command")
                }
                options.step.killCommandSignal = signal.number
                return nil
            }
        ),
        .init(
            "no-bell",
            nil,
            .none,
            .special { options, _, _ in
                options.step.rings = false
                return nil
            }
        ),
        .init("no-shell", nil, .none, .flag { $0.step.hasNoShell = true }),
    ]
}

/// How much daemons log.
enum LogLevel {
    private static let words = [
        "quiet", "fatal", "error", "info", "verbose", "debug", "debug2", "debug3", "debug4", "debug5",
    ]

    /// The number of a level, of a word or a number; 0 for none of them.
    static func number(_ text: String) -> UInt16 {
        let number = LeadingNumber(text)
        if number.isPresent && number.rest.isEmpty { return UInt16(clamping: number.value) }
        return UInt16(words.firstIndex(of: text.lowercased()) ?? 0)
    }
}
