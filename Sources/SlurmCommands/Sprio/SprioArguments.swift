import SlurmModel
import SlurmWire

extension Sprio {
    package static let options = OptionTable([
        OptionRow("noheader", "h"),
        OptionRow("jobs", "j", .optional),
        OptionRow("long", "l"),
        OptionRow("cluster", "M", .required, key: "clusters"),
        OptionRow("clusters", nil, .required),
        OptionRow("norm", "n"),
        OptionRow("format", "o", .required),
        OptionRow("sort", "S", .required),
        OptionRow("partition", "p", .required),
        OptionRow("user", "u", .required),
        OptionRow("users", nil, .required, key: "user"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
        OptionRow("weights", "w"),
        OptionRow("federation"),
        OptionRow("help"),
        OptionRow("local"),
        OptionRow("sib", key: "sibling"),
        OptionRow("sibling"),
        OptionRow("usage"),
    ])
}

/// What a command line of `sprio` and its environment ask for.
struct SprioSettings: Sendable {
    var format: String?
    var sort = "i"
    var hasHeader = true
    var isLong = false
    var isNormalized = false
    var isLocal = false
    var isSibling = false
    var showsWeights = false
    var verbosity = 0
    /// The jobs asked for, as written, or nil.
    var jobs: String?
    /// Whether a list of jobs may follow as a word of its own.
    var hasJobs = false
    var partitions: String?
    /// The users asked for, as written, or nil.
    var users: String?
    var jobIDs: [UInt32]?
    var userIDs: [UInt32]?

    /// The request for the factors.
    var request: PriorityFactorsRequest {
        var request = PriorityFactorsRequest()
        request.jobIDList = jobIDs
        request.uidList = userIDs
        request.partitions = partitions
        return request
    }

    /// What `--verbose` prints first.
    var summary: String {
        var lines = [
            "-----------------------------",
            "format     = \(format.orNull)",
            "job_flag   = \(hasJobs ? 1 : 0)",
            "jobs       = \(jobs.orNull)",
            "partition  = \(partitions.orNull)",
            "users      = \(users.orNull)",
            "verbose    = \(verbosity)",
        ]
        if verbosity > 1 {
            lines += (jobIDs ?? []).enumerated().map { "job_list[\($0)] = \($1)" }
            lines += (userIDs ?? []).enumerated().map { "user_list[\($0)] = \($1)" }
        }
        return (lines + ["-----------------------------", "", "", ""]).joined(separator: "\n")
    }
}

/// Reads the command line and the environment of `sprio`.
struct SprioArguments {
    private let invocation: Invocation
    private var output: CommandOutput
    private var settings = SprioSettings()
    private var ignoresFormatVariable = false

    /// Reads them; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandLineReading<SprioSettings> {
        var reader = SprioArguments(invocation: invocation, output: output)
        let parser = Sprio.parsed(invocation)
        try reader.readEnvironment()
        for option in parser.options {
            if let outcome = try reader.apply(option, &controller) { return .done(outcome) }
        }
        try Sprio.check(parser, invocation, reader.output)
        try reader.complete(parser.operands, &controller)
        output = reader.output
        return .wanted(reader.settings)
    }

    private init(invocation: Invocation, output: CommandOutput) {
        self.invocation = invocation
        self.output = output
    }

    private mutating func readEnvironment() throws(CommandFailure) {
        if let clusters = invocation.environment["SLURM_CLUSTERS"] {
            try ClusterChoice.check(clusters, invocation, output, isVariable: true)
            settings.isLocal = true
        }
        if invocation.environment["SPRIO_LOCAL"] != nil { settings.isLocal = true }
        if invocation.environment["SPRIO_SIBLING"] != nil { settings.isSibling = true }
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private mutating func apply(
        _ option: GivenOption,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome? {
        let value = option.value ?? ""
        switch option.key {
        case "help", "usage", "version":
            output.write(
                option.key == "help"
                    ? Sprio.options.help(Sprio.name)
                    : option.key == "usage" ? Sprio.options.usage(Sprio.name) : SlurmVersion.line + "\n"
            )
            return output.outcome()
        case "jobs":
            if option.value != nil { try readJobs(value, &controller) }
            settings.hasJobs = true
        case "clusters":
            try ClusterChoice.check(value, invocation, output)
            settings.isLocal = true
        case "format", "long":
            if option.key == "format" { settings.format = value } else { settings.isLong = true }
            ignoresFormatVariable = true
        case "user":
            settings.users = value
            settings.userIDs = userIDs(value)
        default:
            applyPlain(option.key, value)
        }
        return nil
    }

    private mutating func applyPlain(_ key: String, _ value: String) {
        switch key {
        case "noheader": settings.hasHeader = false
        case "norm": settings.isNormalized = true
        case "sort": settings.sort = value
        case "partition": settings.partitions = value
        case "verbose": settings.verbosity += 1
        case "weights": settings.showsWeights = true
        case "local": settings.isLocal = true
        case "sibling": settings.isSibling = true
        // Without a federation there is only this cluster.
        case "federation": break
        default: preconditionFailure("option \(key) is in the table but not applied")
        }
    }

    private mutating func complete(
        _ operands: [String],
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        if settings.isLong && settings.format != nil {
            throw output.fatal(
                "Options -o(--format) and -l(--long) are mutually exclusive. Please remove one and retry."
            )
        }
        if !ignoresFormatVariable { settings.format = invocation.environment["SPRIO_FORMAT"] ?? settings.format }
        var rest = operands[...]
        if settings.hasJobs, let first = rest.popFirst() { try readJobs(first, &controller) }
        if let first = rest.first {
            output.error("Unrecognized option: \(first)")
            output.write(Sprio.options.usage(Sprio.name))
            throw output.failure()
        }
        if settings.verbosity > 0 { output.write(settings.summary) }
    }

    private mutating func readJobs(
        _ text: String,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        settings.jobs = text
        var ids: [UInt32] = []
        for part in CommaList.parts(text) {
            let id = JobNumber.resolve(part, &controller)
            guard id > 0, id <= UInt32(Int32.max) else { throw output.failure("Invalid job id: \(part)") }
            ids.append(id)
        }
        settings.jobIDs = ids
    }

    /// The users of a list; those that are unknown are told and left out.
    private mutating func userIDs(_ text: String) -> [UInt32] {
        var users: [UInt32] = []
        for part in CommaList.parts(text) {
            if let user = invocation.users.userID(part) {
                users.append(user)
            } else {
                output.error("Invalid user: \(part)\n")
            }
        }
        return users
    }
}
