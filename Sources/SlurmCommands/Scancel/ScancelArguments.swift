import SlurmModel

/// Reads the command line and the environment of `scancel`.
struct ScancelArguments {
    private let invocation: Invocation
    private var output: CommandOutput
    private var settings = ScancelSettings()

    /// Reads them; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<ScancelSettings> {
        var reader = ScancelArguments(invocation: invocation, output: output)
        try reader.readEnvironment()
        let parser = Scancel.parsed(invocation)
        for option in parser.options {
            if let outcome = try reader.apply(option) { return .done(outcome) }
        }
        try Scancel.check(parser, invocation, reader.output)
        try reader.complete(parser.operands)
        output = reader.output
        return .wanted(reader.settings)
    }

    private init(invocation: Invocation, output: CommandOutput) {
        self.invocation = invocation
        self.output = output
    }

    private mutating func readEnvironment() throws(CommandFailure) {
        let environment = invocation.environment
        settings.account = environment["SCANCEL_ACCOUNT"]?.lowercased()
        settings.isBatch = readSwitch("SCANCEL_BATCH")
        settings.usesController = environment["SCANCEL_CTLD"] != nil
        settings.isFull = readSwitch("SCANCEL_FULL")
        settings.isHurried = environment["SCANCEL_HURRY"] != nil
        settings.asks = readSwitch("SCANCEL_INTERACTIVE")
        settings.name = environment["SCANCEL_NAME"]
        settings.partition = environment["SCANCEL_PARTITION"]
        settings.qos = environment["SCANCEL_QOS"]?.lowercased()
        if let state = environment["SCANCEL_STATE"] {
            settings.state = try self.state(state, refusal: "Unrecognized SCANCEL_STATE value")
        }
        settings.user = environment["SCANCEL_USER"]
        settings.verbosity = readSwitch("SCANCEL_VERBOSE") ? 1 : 0
        settings.wckey = environment["SCANCEL_WCKEY"]
        if let clusters = environment["SLURM_CLUSTERS"] {
            settings.usesController = true
            try ClusterChoice.check(clusters, invocation, output)
        }
    }

    /// Reads a variable that is `true` or `false`, or the first letter of it.
    private mutating func readSwitch(_ name: String) -> Bool {
        guard let value = invocation.environment[name] else { return false }
        switch value.lowercased() {
        case "true", "t": return true
        case "false", "f": return false
        default:
            output.error("Unrecognized \(name) value: \(value)")
            return false
        }
    }

    private func state(_ text: String, refusal: String) throws(CommandFailure) -> JobStateName {
        if let state = JobStateName(text) { return state }
        var output = output
        output.plainError("\(refusal): \(text)")
        output.plainError("Valid job states are PENDING, RUNNING, and SUSPENDED")
        throw output.failure()
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private mutating func apply(_ option: GivenOption) throws(CommandFailure) -> CommandOutcome? {
        let value = option.value ?? ""
        switch option.key {
        case "help", "usage":
            output.write(
                option.key == "help"
                    ? Scancel.options.help(Scancel.name, operands: Scancel.operands)
                    : Scancel.options.usage(Scancel.name, operands: Scancel.operands)
            )
            return output.outcome()
        case "version":
            output.line(SlurmVersion.line)
            return output.outcome()
        case "clusters":
            settings.usesController = true
            try ClusterChoice.check(value, invocation, output)
        case "signal":
            guard let number = SignalName.number(value), UInt16(truncatingIfNeeded: number) != 0 else {
                output.plainError("Unknown job signal: \(value)")
                throw output.failure()
            }
            // Slurm keeps 16 bits, of which one value stands for "none given".
            let signal = UInt16(truncatingIfNeeded: number)
            settings.signal = Settable<UInt16>(raw: signal).isUnset ? nil : signal
        case "state":
            settings.state = try state(value, refusal: "Invalid job state specified")
        default:
            applyPlain(option.key, value)
        }
        return nil
    }

    private mutating func applyPlain(_ key: String, _ value: String) {
        switch key {
        case "account": settings.account = value.lowercased()
        case "batch": settings.isBatch = true
        case "ctld": settings.usesController = true
        case "full": settings.isFull = true
        case "hurry": settings.isHurried = true
        case "interactive": settings.asks = true
        case "me": settings.user = "\(invocation.process.userID)"
        case "name": settings.name = value
        case "nodelist": settings.nodeList = value
        case "partition": settings.partition = value
        case "qos": settings.qos = value.lowercased()
        case "quiet": settings.verbosity = -1
        case "reservation": settings.reservation = value
        case "sibling": settings.sibling = value
        case "user": settings.user = value
        case "verbose": settings.verbosity += 1
        case "wckey": settings.wckey = value
        default: preconditionFailure("option \(key) is in the table but not applied")
        }
    }

    /// Reads the operands, and checks that something says which jobs are meant.
    private mutating func complete(_ operands: [String]) throws(CommandFailure) {
        do throws(CancelTargetReader.Failure) {
            let reader = try CancelTargetReader(operands)
            settings.targets = reader.targets
            settings.texts = reader.texts
        } catch {
            for message in error.messages { output.error(message) }
            throw output.failure()
        }
        if let user = settings.user {
            guard let userID = invocation.users.userID(user) else {
                throw output.failure("Invalid user name: \(user)")
            }
            settings.userID = userID
        }
        guard settings.hasFilter || !settings.targets.isEmpty else {
            throw output.failure("No job identification provided")
        }
        if settings.verbosity > 2 {
            for line in settings.summary { output.info(line) }
        }
    }
}
