import SlurmModel

extension JobOptionTable {
    static let times: [JobOptionRow] = [
        .init(
            "begin",
            "b",
            .special { options, value, invocation in
                time(&options, \.beginTime, value ?? "", "--begin", invocation)
            }
        ),
        .init(
            "deadline",
            .special { options, value, invocation in
                time(&options, \.deadline, value ?? "", "--deadline", invocation)
            }
        ),
        .init(
            "delay-boot",
            .special { options, value, _ in
                guard let seconds = TimeLimitText.seconds(value ?? "") else { return .invalid("--delay-boot") }
                return set(&options, \.delayBootSeconds, to: UInt32(clamping: seconds))
            }
        ),
        .init("time", "t", .special { options, value, _ in limit(&options, \.timeLimit, value ?? "", "--time") }),
        .init(
            "time-min",
            .special { options, value, _ in
                limit(&options, \.minimumTime, value ?? "", "--time-min")
            }
        ),
    ]

    static let files: [JobOptionRow] = [
        .init(
            "chdir",
            "D",
            .special { options, value, invocation in
                let path = value ?? ""
                let isAbsolute = path.hasPrefix("/")
                return set(&options, \.chdir, to: isAbsolute ? path : "\(invocation.workingDirectory)/\(path)")
            }
        ),
        .init("error", "e", .special { options, value, _ in file(&options, \.errorFile, value) }),
        .init("input", "i", .special { options, value, _ in file(&options, \.inputFile, value) }),
        .init(
            "open-mode",
            .special { options, value, _ in
                switch value?.first?.lowercased() {
                case "a": set(&options, \.openMode, to: .append)
                case "t": set(&options, \.openMode, to: .truncate)
                default: .invalid("--open-mode")
                }
            }
        ),
        .init("output", "o", .special { options, value, _ in file(&options, \.outputFile, value) }),
        .init(
            "propagate",
            nil,
            .optional,
            .special { options, value, _ in set(&options, \.propagates, to: value ?? "ALL") }
        ),
    ]

    private static func time(
        _ options: inout JobOptions,
        _ path: WritableKeyPath<JobOptions, Int64>,
        _ text: String,
        _ option: String,
        _ invocation: Invocation
    ) -> JobOptionProblem? {
        let phrase = TimePhrase(text, invocation)
        if phrase.instant != 0 { return set(&options, path, to: phrase.instant) }
        var problem = JobOptionProblem.invalid(option)
        if let message = phrase.message { problem.plainLines = [message] }
        return problem
    }

    /// A time limit; 0 stands for none.
    private static func limit(
        _ options: inout JobOptions,
        _ path: WritableKeyPath<JobOptions, Settable<UInt32>>,
        _ text: String,
        _ option: String
    ) -> JobOptionProblem? {
        guard let minutes = TimeLimitText.minutes(text) else { return .invalid(option) }
        return set(&options, path, to: minutes == 0 ? .infinite : minutes)
    }

    /// A file's name; `none` stands for the empty device.
    private static func file(
        _ options: inout JobOptions,
        _ path: WritableKeyPath<JobOptions, String?>,
        _ text: String?
    ) -> JobOptionProblem? {
        set(&options, path, to: text?.lowercased() == "none" ? "/dev/null" : text)
    }
}
