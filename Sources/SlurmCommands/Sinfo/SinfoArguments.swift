import SlurmModel

/// Reads the command line and the environment of `sinfo`.
struct SinfoArguments {
    private let invocation: Invocation
    private var output: CommandOutput
    private var settings = SinfoSettings()
    private var hasAll = false
    private var hasPartition = false

    /// Reads them; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<SinfoSettings> {
        var reader = SinfoArguments(invocation: invocation, output: output)
        try reader.readEnvironment()
        let parser = Sinfo.parsed(invocation)
        for option in parser.options {
            if let outcome = try reader.apply(option) { return .done(outcome) }
        }
        try Sinfo.check(parser, invocation, reader.output)
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
        settings.showsHidden = environment["SINFO_ALL"] != nil
        settings.sort = environment["SINFO_SORT"]
        if let partitions = environment["SINFO_PARTITION"] {
            guard !settings.showsHidden else {
                throw output.failure(
                    "Conflicting options, SINFO_ALL and SINFO_PARTITION, specified. Please choose one or the other."
                )
            }
            settings.partitions = CommaList.parts(partitions)
            settings.texts.partitions = partitions
            settings.showsHidden = true
        }
        if let clusters = environment["SLURM_CLUSTERS"] {
            try ClusterChoice.check(clusters, invocation, output, isVariable: true)
        }
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private mutating func apply(_ option: GivenOption) throws(CommandFailure) -> CommandOutcome? {
        let value = option.value ?? ""
        switch option.key {
        case "help", "usage":
            output.write(option.key == "help" ? Sinfo.options.help(Sinfo.name) : Sinfo.options.usage(Sinfo.name))
            return output.outcome()
        case "version":
            output.line(SlurmVersion.line)
            return output.outcome()
        case "iterate":
            let seconds = LeadingNumber(value).value
            guard seconds > 0 else { throw output.failure("Error: invalid entry for --iterate=\(value)") }
            settings.iterateSeconds = UInt32(clamping: seconds)
        case "clusters":
            try ClusterChoice.check(value, invocation, output)
        case "nodes":
            do throws(HostListError) {
                settings.nodes = try HostList(parsing: value).names
                settings.texts.nodes = value
            } catch {
                throw output.failure("'\(value)' invalid entry for --nodes")
            }
        case "states":
            guard let states = NodeStateFilter(value, &output) else {
                throw output.failure("valid states: \(NodeStateFilter.validStates)")
            }
            settings.states = states
            settings.texts.states = value
        default:
            applyPlain(option.key, value)
        }
        return nil
    }

    private mutating func applyPlain(_ key: String, _ value: String) {
        switch key {
        case "all":
            hasAll = true
            settings.partitions = nil
            settings.texts.partitions = nil
            settings.showsHidden = true
        case "partition":
            hasPartition = true
            settings.partitions = CommaList.parts(value)
            settings.texts.partitions = value
            settings.showsHidden = true
        case "format":
            settings.longFormat = nil
            settings.format = value
        case "Format":
            settings.format = nil
            settings.longFormat = value
        case "hide": settings.showsHidden = false
        case "dead": settings.onlyDead = true
        case "responding": settings.onlyResponding = true
        case "exact": settings.isExact = true
        case "long": settings.isLong = true
        case "Node": settings.listsNodes = true
        case "list-reasons": settings.listsReasons = true
        case "summarize": settings.summarizes = true
        case "reservation": settings.listsReservations = true
        case "noheader": settings.hasHeader = false
        case "noconvert": settings.conversion = .none
        case "sort": settings.sort = value
        case "verbose": settings.verbosity += 1
        case "json": settings.dataForm = .json
        case "yaml": settings.dataForm = .yaml
        // Without a federation there is only this cluster.
        case "federation", "local": break
        default: preconditionFailure("option \(key) is in the table but not applied")
        }
    }

    private mutating func complete() throws(CommandFailure) {
        if settings.isLong && (settings.format != nil || settings.longFormat != nil) {
            throw output.fatal(
                "Options -o(--format) and -l(--long) are mutually exclusive. Please remove one and retry."
            )
        }
        if hasAll && hasPartition {
            throw output.failure("Conflicting options, -a and -p, specified. Please choose one or the other.")
        }
        if settings.format == nil && settings.longFormat == nil { chooseFormat() }
        if settings.listsReasons && settings.states == nil {
            settings.states = NodeStateFilter("down,fail,drain", &output)
            // Of these states Slurm shows the first.
            settings.texts.states = "down"
        }
    }

    private mutating func chooseFormat() {
        let isLong = settings.isLong
        if settings.summarizes {
            settings.fitsPartitions = true
            settings.longFormat = "partition:9 ,available:.5 ,time:.10 ,nodeaiot:.16 ,nodelist:0"
        } else if settings.listsNodes {
            settings.fitsNodes = true
            settings.fitsPartitions = true
            settings.longFormat =
                isLong
                ? "nodelist:0 ,nodes:.6 ,partition:.9 ,statelong:.11 ,cpus:4 ,socketcorethread:.8 ,memory:.6 ,"
                    + "disk:.8 ,weight:.6 ,features:.8 ,reason:20"
                : "nodelist:0 ,nodes:.6 ,partition:.9 ,statecompact:6"
        } else if settings.listsReasons {
            settings.longFormat =
                isLong
                ? "reason:20 ,userlong:12 ,timestamp:19 ,statecompact:6 ,nodelist:0"
                : "reason:20 ,user:9 ,timestamp:19 ,nodelist:0"
        } else if let format = invocation.environment["SINFO_FORMAT"] {
            settings.format = format
        } else {
            settings.fitsPartitions = true
            settings.longFormat =
                isLong
                ? "partition:9 ,available:.5 ,time:.10 ,size:.10 ,root:.4 ,oversubscribe:.8 ,groups:.10 ,nodes:.6 ,"
                    + "statelong:.11 ,nodelist:0"
                : "partition:9 ,available:.5 ,time:.10 ,nodes:.6 ,statecompact:.6 ,nodelist:0"
        }
    }
}
