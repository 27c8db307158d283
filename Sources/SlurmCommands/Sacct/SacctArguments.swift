import SlurmModel
import SlurmWire

/// Reads the command line and the environment of `sacct`.
struct SacctArguments {
    let invocation: Invocation
    var output: CommandOutput
    var settings = SacctSettings()

    /// Reads them; messages go to `output`.
    ///
    /// The operands are not looked at yet.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<(SacctSettings, operands: [String])> {
        var reader = SacctArguments(invocation: invocation, output: output)
        let parser = Sacct.parsed(invocation)
        for option in parser.options {
            if let outcome = try reader.apply(option) { return .done(outcome) }
        }
        try Sacct.check(parser, invocation, reader.output, hint: nil)
        try reader.complete()
        output = reader.output
        return .wanted((reader.settings, operands: parser.operands))
    }

    private init(invocation: Invocation, output: CommandOutput) {
        self.invocation = invocation
        self.output = output
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private mutating func apply(_ option: GivenOption) throws(CommandFailure) -> CommandOutcome? {
        let value = option.value ?? ""
        switch option.key {
        case "version":
            output.line(SlurmVersion.line)
            return output.outcome()
        case "endtime": settings.condition.usageEnd = try time(value)
        case "starttime": settings.condition.usageStart = try time(value)
        case "jobs": try addJobs(value)
        case "state": try addStates(value)
        case "reason": try addReasons(value)
        case "user": try addUsers(value)
        case "gid": try addGroups(value)
        case "nnodes": (settings.condition.nodesMin, settings.condition.nodesMax) = try range(value, "node")
        case "ncpus": (settings.condition.cpusMin, settings.condition.cpusMax) = try range(value, "cpu")
        case "timelimit-min": settings.condition.timelimitMin = try limit(value)
        case "timelimit-max": settings.condition.timelimitMax = try limit(value)
        case "flags": try readFlags(value)
        case "units": try readUnit(value)
        case "whole-hetjob": try readWholeJob(option.value)
        case "file": throw failureOfFile(value)
        default:
            if !applyList(option.key, value) { applyPlain(option.key, value) }
        }
        return nil
    }

    private mutating func applyList(_ key: String, _ value: String) -> Bool {
        switch key {
        case "accounts": SelectionText.add(value, to: &settings.condition.acctList)
        case "constraints": SelectionText.add(value, to: &settings.condition.constraintList)
        case "name": SelectionText.add(value, to: &settings.condition.jobnameList)
        case "partition": SelectionText.add(value, to: &settings.condition.partitionList)
        case "wckeys": SelectionText.add(value, to: &settings.condition.wckeyList)
        case "associations": SelectionText.add(value, to: &settings.condition.associdList)
        case "clusters":
            settings.allClusters = value.lowercased() == "all" || value == "-1"
            if !settings.allClusters { SelectionText.add(value, to: &settings.condition.clusterList) }
        default: return false
        }
        return true
    }

    private mutating func applyPlain(_ key: String, _ value: String) {
        switch key {
        case "allusers": settings.allUsers = true
        case "allocations": settings.condition.flags |= SacctSettings.Flag.noSteps
        case "brief": settings.isBrief = true
        case "long": settings.isLong = true
        case "batch-script": settings.condition.flags |= SacctSettings.Flag.script | SacctSettings.Flag.noSteps
        case "env-vars": settings.condition.flags |= SacctSettings.Flag.environment | SacctSettings.Flag.noSteps
        case "duplicates": settings.condition.flags |= SacctSettings.Flag.duplicates
        case "truncate": settings.condition.flags &= ~SacctSettings.Flag.noTruncation
        case "completion": settings.asksForCompletion = true
        case "delimiter": settings.printer.delimiter = value
        case "help": settings.kind = .help
        case "helpformat": settings.kind = .fieldNames
        case "usage": settings.kind = .usage
        case "allclusters": settings.allClusters = true
        case "federation", "local": settings.allClusters = false
        default: applyAppearance(key, value)
        }
    }

    private mutating func applyAppearance(_ key: String, _ value: String) {
        switch key {
        case "nodelist":
            if let nodes = settings.condition.usedNodes {
                output.error("Already asked for nodes '\(nodes)'")
            } else {
                settings.condition.usedNodes = value
            }
        case "noconvert": settings.units.conversion = .none
        case "noheader": settings.printer.hasHeader = false
        case "format": settings.format = (settings.format ?? "") + value + ","
        case "parsable": (settings.printer.isParsable, settings.printer.hasEnding) = (true, true)
        case "parsable2": (settings.printer.isParsable, settings.printer.hasEnding) = (true, false)
        case "qos": settings.qosNames = value
        case "use-local-uid": settings.usesLocalUserID = true
        case "verbose": settings.verbosity += 1
        case "json": settings.kind = .json
        case "yaml": settings.kind = .yaml
        default: preconditionFailure("option \(key) is in the table but not applied")
        }
    }
}
