import SlurmModel
import SlurmWire

/// Reads the command line and the environment of `squeue`.
struct SqueueArguments {
    let invocation: Invocation
    var output: CommandOutput
    private(set) var settings = SqueueSettings()
    private(set) var texts = Texts()
    private var ignoresFormatVariables = false

    /// Arguments whose meaning depends on the environment or that are shown again.
    struct Texts {
        var accounts: String?
        var licenses: String?
        var names: String?
        var nodes: String?
        var partitions: String?
        var qos: String?
        var reservation: String?
        var states: String?
        var users: String?
        var jobs: String?
        var steps: String?
        var hasJobs = false
        var hasSteps = false
        var isStart = false
        var isFederation = false
        var isLocal = false
        var isSibling = false
    }

    /// Reads them; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandLineReading<SqueueSettings> {
        var reader = SqueueArguments(invocation: invocation, output: output)
        let parser = Squeue.parsed(invocation)
        try reader.readEnvironment()
        for option in parser.options {
            if let outcome = try reader.apply(option) { return .done(outcome) }
        }
        try Squeue.check(parser, invocation, reader.output)
        try reader.readOperands(parser.operands)
        if let nodes = reader.texts.nodes {
            reader.settings.filter.nodes = try SqueueNodes.names(nodes, invocation, &reader.output, &controller)
        }
        try reader.complete()
        output = reader.output
        return .wanted(reader.settings)
    }

    private init(invocation: Invocation, output: CommandOutput) {
        self.invocation = invocation
        self.output = output
    }

    private mutating func readEnvironment() throws(CommandFailure) {
        let environment = invocation.environment
        if let clusters = environment["SLURM_CLUSTERS"] {
            try ClusterChoice.check(clusters, invocation, output, isVariable: true)
        }
        settings.showsHidden = environment["SQUEUE_ALL"] != nil
        settings.splitsArrays = environment["SQUEUE_ARRAY"] != nil
        settings.sort = environment["SQUEUE_SORT"]
        settings.keepsTasksApart = environment["SQUEUE_ARRAY_UNIQUE"] != nil
        settings.splitsPartitions = environment["SQUEUE_PRIORITY"] != nil
        texts.isFederation = environment["SQUEUE_FEDERATION"] != nil
        texts.isLocal = environment["SQUEUE_LOCAL"] != nil
        texts.isSibling = environment["SQUEUE_SIB"] != nil || environment["SQUEUE_SIBLING"] != nil
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private mutating func apply(_ option: GivenOption) throws(CommandFailure) -> CommandOutcome? {
        let value = option.value ?? ""
        switch option.key {
        case "help", "usage":
            output.write(option.key == "help" ? Squeue.helpText : Squeue.usageText)
            return output.outcome()
        case "version":
            output.line(SlurmVersion.line)
            return output.outcome()
        case "Format", "format", "long", "start", "steps", "iterate":
            try applyLayout(option)
        case "jobs":
            if option.value != nil {
                texts.jobs = value
                settings.filter.jobs = try jobs(value)
            }
            texts.hasJobs = true
        case "clusters":
            try ClusterChoice.check(value, invocation, output)
        case "node":
            texts.nodes = value
        case "partitions":
            texts.partitions = value
            settings.showsHidden = true
        case "states":
            texts.states = value
            settings.filter.states = try states(value)
        case "user", "me":
            texts.users = option.key == "me" ? "\(invocation.process.userID)" : value
            settings.filter.users = users(texts.users ?? "")
        default:
            applyPlain(option.key, value)
        }
        return nil
    }

    private mutating func applyPlain(_ key: String, _ value: String) {
        switch key {
        case "accounts": texts.accounts = value
        case "licenses": texts.licenses = value
        case "name": texts.names = value
        case "qos": texts.qos = value
        case "reservation": texts.reservation = value
        case "sort": settings.sort = value
        case "all": settings.showsHidden = true
        case "hide": settings.showsHidden = false
        case "array": settings.splitsArrays = true
        case "array-unique": settings.keepsTasksApart = true
        case "noheader": settings.hasHeader = false
        case "priority": settings.splitsPartitions = true
        case "noconvert": settings.conversion = .none
        case "verbose": settings.verbosity += 1
        case "json": settings.dataForm = .json
        case "yaml": settings.dataForm = .yaml
        case "federation": texts.isFederation = true
        case "local": texts.isLocal = true
        case "sibling": texts.isSibling = true
        default: preconditionFailure("option \(key) is in the table but not applied")
        }
    }

    private mutating func applyLayout(_ option: GivenOption) throws(CommandFailure) {
        let value = option.value ?? ""
        switch option.key {
        case "Format":
            guard settings.format == nil else {
                throw output.failure("-O (--Format) is incompatible with -o (--format)")
            }
            settings.longFormat = value
        case "format":
            guard settings.longFormat == nil else {
                throw output.failure("-o (--format) is incompatible with -O (--Format)")
            }
            settings.format = value
        case "long":
            settings.isLong = true
        case "start":
            texts.isStart = true
        case "steps":
            if option.value != nil {
                texts.steps = value
                settings.filter.steps = try steps(value)
            }
            texts.hasSteps = true
        default:
            let seconds = LeadingNumber(value).value
            guard seconds > 0 else { throw output.failure("--iterate=\(value)\n") }
            settings.iterateSeconds = UInt32(clamping: seconds)
            return
        }
        ignoresFormatVariables = true
    }
}

extension SqueueArguments {
    /// A list of jobs follows `--jobs` and `--steps` as a word of its own, too.
    private mutating func readOperands(_ operands: [String]) throws(CommandFailure) {
        if settings.isLong && settings.format != nil {
            throw output.fatal(
                "Options -o(--format) and -l(--long) are mutually exclusive. Please remove one and retry."
            )
        }
        if !ignoresFormatVariables {
            settings.format = invocation.environment["SQUEUE_FORMAT"]
            if settings.format == nil { settings.longFormat = invocation.environment["SQUEUE_FORMAT2"] }
        }
        var rest = operands[...]
        if let first = rest.first, texts.hasJobs {
            texts.jobs = first
            settings.filter.jobs = try jobs(first)
            rest.removeFirst()
        } else if let first = rest.first, texts.hasSteps {
            texts.steps = first
            settings.filter.steps = try steps(first)
            rest.removeFirst()
        }
        if let first = rest.first {
            output.error("Unrecognized option: \(first)")
            output.write(Squeue.usageText)
            throw output.failure()
        }
        if texts.hasJobs && texts.hasSteps {
            guard settings.filter.jobs != nil else {
                throw output.failure("Incompatible options --jobs and --steps")
            }
        }
        settings.listing = texts.hasSteps ? .steps : .jobs
    }

    /// Fills what was not given from the environment, and settles what follows from it.
    private mutating func complete() throws(CommandFailure) {
        let environment = invocation.environment
        if texts.partitions == nil { texts.licenses = environment["SQUEUE_LICENSES"] ?? texts.licenses }
        if texts.partitions == nil, let partitions = environment["SQUEUE_PARTITION"] {
            texts.partitions = partitions
            settings.showsHidden = true
        }
        settings.filter.accounts = (texts.accounts ?? environment["SQUEUE_ACCOUNT"]).map(CommaList.parts)
        settings.filter.names = (texts.names ?? environment["SQUEUE_NAMES"]).map(CommaList.parts)
        settings.filter.licenses = texts.licenses.map(CommaList.parts)
        settings.filter.partitions = texts.partitions.map(CommaList.parts)
        settings.filter.qos = (texts.qos ?? environment["SQUEUE_QOS"]).map(CommaList.parts)
        settings.filter.reservation = texts.reservation
        if texts.states == nil, let states = environment["SQUEUE_STATES"] {
            texts.states = states
            settings.filter.states = try self.states(states)
        }
        if texts.users == nil, let users = environment["SQUEUE_USERS"] {
            texts.users = users
            settings.filter.users = self.users(users)
        }
        if texts.isStart && !texts.hasSteps {
            settings.format = settings.format ?? Squeue.startFormat
            settings.sort = settings.sort ?? "S"
            if texts.states == nil {
                texts.states = "PD"
                settings.filter.states = .some([.pending])
            }
        }
        if settings.verbosity > 0 { output.write(summary) }
    }
}
