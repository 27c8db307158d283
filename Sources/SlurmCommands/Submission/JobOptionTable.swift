import SlurmModel

/// The options of `sbatch`: how they are written, and what they set.
///
/// Source: the man page sbatch(1) 22.05; the messages were observed on 22.05.8.
enum JobOptionTable {
    /// All options, in the order in which messages list them.
    static let rows: [JobOptionRow] = {
        sorted(identity + placement + sizes + times + files + binding + processes + early)
    }()

    /// The options for the parser of command lines.
    static let options = OptionTable(rows.map(\.optionRow), stopsAtFirstOperand: true)

    /// What only variables and lines for other batch systems can set, by name.
    static func variable(_ name: String) -> JobOptionRow? {
        variables.first { $0.name == name }
    }

    /// Options in the order in which messages list them.
    static func sorted(_ rows: [JobOptionRow]) -> [JobOptionRow] {
        // Every submission does this: the first eight bytes tell most names apart. They are ASCII, of which the
        // standard library compares the bytes, too.
        let keys = rows.map { row in
            row.name.utf8.prefix(8).reduce(into: (key: UInt64(0), shift: UInt64(64))) { state, byte in
                state.shift -= 8
                state.key |= UInt64(byte) << state.shift
            }.key
        }
        func isBefore(_ place: Int, _ other: Int) -> Bool {
            keys[place] == keys[other] ? rows[place].name < rows[other].name : keys[place] < keys[other]
        }
        var places = Array(rows.indices)
        // By insertion: the types with which the standard library sorts cost more to set up than these few take.
        for end in places.indices.dropFirst() {
            let place = places[end]
            var free = end
            while free > 0 {
                let other = places[free - 1]
                guard isBefore(place, other) else { break }
                places[free] = other
                free -= 1
            }
            places[free] = place
        }
        return places.map { rows[$0] }
    }

    /// What only environment variables and lines for other batch systems can set.
    private static let variables: [JobOptionRow] = [
        .init(
            "umask",
            .special { options, value, _ in
                // As in C, a leading 0 says that the number is octal.
                let text = value ?? ""
                let mask = text.hasPrefix("0") ? Int(text, radix: 8) : LeadingNumber(text).value
                guard let mask, (0...0o777).contains(mask) else {
                    return JobOptionProblem(["Invalid -W umask= specification"])
                }
                return set(&options, \.umask, to: UInt32(mask))
            }
        ),
        .init(
            "wait4switch",
            .special { options, value, _ in
                set(&options, \.switchWaitSeconds, to: TimeLimitText.seconds(value ?? "").map { UInt32(clamping: $0) })
            }
        ),
    ]

    private static let identity: [JobOptionRow] = [
        .init("account", "A", .text { $0.account = $1 }),
        .init("array", "a", .text { $0.array = $1 }),
        .init("comment", .text { $0.comment = $1 }),
        .init("dependency", "d", .text { $0.dependency = $1 }),
        .init("export", .text { $0.export = $1 }),
        .init("hold", "H", .none, .special { options, _, _ in set(&options, \.isHeld, to: true) }),
        .init("job-name", "J", .text { $0.jobName = $1 }),
        .init(
            "kill-on-invalid-dep",
            .special { options, value, _ in
                switch value?.lowercased() {
                case "yes": options.flags |= JobFlags.killOnInvalidDependency
                case "no": options.flags |= JobFlags.keepOnInvalidDependency
                default: return .invalid("--kill-on-invalid-dep")
                }
                return nil
            }
        ),
        .init(
            "mail-type",
            .special { options, value, _ in
                guard let types = JobOptionValues.mailTypes(value ?? "") else { return .invalid("--mail-type") }
                options.mailTypes |= types
                return nil
            }
        ),
        .init("mail-user", .text { $0.mailUser = $1 }),
        .init("mcs-label", .text { $0.mcsLabel = $1 }),
        .init(
            "nice",
            nil,
            .optional,
            .special { options, value, _ in
                let nice = value.map { LeadingNumber($0).value } ?? 100
                guard abs(nice) <= mostNice else {
                    return JobOptionProblem(["Invalid --nice value, out of range (+/- \(mostNice))"])
                }
                return set(&options, \.nice, to: Int64(nice))
            }
        ),
        .init("no-requeue", nil, .none, .special { options, _, _ in set(&options, \.requeue, to: false) }),
        .init("parsable", nil, .none, .flag { $0.isParsable = true }),
        .init("priority", .special { options, value, _ in priority(&options, value ?? "") }),
        .init("qos", "q", .text { $0.qos = $1 }),
        .init("requeue", nil, .none, .special { options, _, _ in set(&options, \.requeue, to: true) }),
        .init("reservation", .text { $0.reservation = $1 }),
        .init(
            "signal",
            .special { options, value, _ in
                guard let signal = JobOptionValues.signal(value ?? "", hasBatch: true) else {
                    return .invalid("--signal")
                }
                return set(&options, \.signal, to: signal)
            }
        ),
        .init("test-only", nil, .none, .flag { $0.isTestOnly = true }),
        .init("wait", "W", .none, .flag { $0.waits = true }),
        .init("wckey", .text { $0.wckey = $1 }),
    ]

    /// The largest nice value either way: `NICE_OFFSET` less what stands for other things.
    private static let mostNice = 0x8000_0000 - 3

    /// Sets a value and finds nothing wrong.
    static func set<Value>(
        _ options: inout JobOptions,
        _ path: WritableKeyPath<JobOptions, Value>,
        to value: Value
    ) -> JobOptionProblem? {
        options[keyPath: path] = value
        return nil
    }

    private static func priority(_ options: inout JobOptions, _ text: String) -> JobOptionProblem? {
        let unset = Int(UInt32.max) - 1
        guard text.uppercased() != "TOP" else { return set(&options, \.priority, to: UInt32(unset - 1)) }
        let priority = LeadingNumber(text).value
        guard priority >= 0 else { return JobOptionProblem(["Priority must be >= 0"]) }
        guard priority < unset else { return JobOptionProblem(["Priority must be < \(unset)"]) }
        return set(&options, \.priority, to: UInt32(priority))
    }

    /// Options that end the command at once or say how much it prints; all on the command line.
    private static let early: [JobOptionRow] = [
        .init("ignore-pbs", nil, .none, isEarly: true, .flag { $0.ignoresPBS = true }),
        .init("help", "h", .none, isEarly: true, .special { _, _, _ in nil }),
        .init(
            "quiet",
            "Q",
            .none,
            isEarly: true,
            .special { options, _, _ in
                set(&options, \.quietness, to: options.quietness + 1)
            }
        ),
        .init("usage", nil, .none, isEarly: true, .special { _, _, _ in nil }),
        .init(
            "verbose",
            "v",
            .none,
            isEarly: true,
            .special { options, value, _ in
                guard let value else { return set(&options, \.verbosity, to: options.verbosity + 1) }
                let number = JobOptionNumber(value, option: "--verbose", isPositive: false)
                options.verbosity = Int(number.value)
                return number.problem
            }
        ),
        .init("version", "V", .none, isEarly: true, .special { _, _, _ in nil }),
        .init("wrap", isEarly: true, .text { $0.wrap = $1 }),
    ]
}

extension JobOptionRow {
    /// An option with a required argument and no letter.
    init(_ name: String, isEarly: Bool = false, _ setting: Setting) {
        self.init(name, nil, .required, isEarly: isEarly, setting)
    }

    /// An option with a required argument.
    init(_ name: String, _ letter: Character, _ setting: Setting) {
        self.init(name, letter, .required, isEarly: false, setting)
    }
}
