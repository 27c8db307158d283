import SlurmModel
package import SlurmWire

/// `sprio`: shows what makes up the priority of pending jobs.
///
/// Source: the man page sprio(1) 22.05; output compared with Debian's 22.05.8.
package enum Sprio: Command {
    package static let name = "sprio"

    /// The exit status of a refusal.
    private static let refused: Int32 = 255

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        let settings: SprioSettings
        switch try SprioArguments.read(invocation, &output, &controller) {
        case .done(let outcome): return outcome
        case .wanted(let read): settings = read
        }
        let weights = try PriorityWeights.load(invocation, &output, &controller)
        guard weights.priorityType.lowercased() != "priority/basic" else {
            output.plainError("You are not running a supported priority plugin\n(\(weights.priorityType)).")
            output.plainError("Only 'priority/multifactor' is supported.")
            throw output.failure()
        }
        let records: [PriorityFactors]
        do throws(ControllerError) {
            records = try controller.send(Request.PriorityFactors.self, settings.request).priorityFactorsList ?? []
        } catch {
            output.failed("Couldn't get priority factors from controller", error)
            throw output.failure(status: refused)
        }
        let table = ListingTable(known: settings.format ?? format(settings, weights), fields: SprioFields.all)
        for letter in table.unknown { output.error("Invalid job format specification: \(letter)") }
        if settings.jobs != nil && records.isEmpty {
            output.line("Unable to find jobs matching user/id(s) specified")
            return output.outcome()
        }
        let context = SprioContext(weights: weights, users: invocation.users)
        if settings.hasHeader { table.appendHeader(context, to: &output.stdout) }
        if settings.showsWeights {
            table.append(.weights, context, to: &output.stdout)
            return output.outcome()
        }
        for record in try SprioSort.sorted(records, settings.sort, context, output) {
            table.append(.job(record), context, to: &output.stdout)
        }
        return output.outcome()
    }

    /// The format where none is given: only factors with a weight have a column, unless the long form is asked for.
    private static func format(_ settings: SprioSettings, _ weights: PriorityWeights) -> String {
        let isLong = settings.isLong
        if settings.isNormalized {
            if isLong { return "%.15i %9r %.8u %10y %10a %10b %10f %10j %10p %10q %20t" }
            let factors = columns(weights, ["%10a", "%10b", "%10f", "%10j", "%10p", "%10q", "%20t"])
            return start(settings) + " %10y" + factors
        }
        if isLong { return "%.15i %9r %.8u %.10Y %.10S %.10A %.10B %.10F %.10J %.10P %.10Q %.11N %.20T" }
        let factors = columns(weights, ["%.10A", "%.10B", "%.10F", "%.10J", "%.10P", "%.10Q", "%.20T"])
        return start(settings) + " %.10Y %.10S" + factors
    }

    private static func start(_ settings: SprioSettings) -> String {
        "%.15i %9r" + (settings.isSibling && !settings.isLocal ? " %.8c" : "") + (settings.users == nil ? "" : " %.8u")
    }

    private static func columns(_ weights: PriorityWeights, _ columns: [String]) -> String {
        let isWeighted =
            [weights.age, weights.association, weights.fairShare, weights.jobSize, weights.partition, weights.qos]
            .map { $0 != 0 } + [weights.tres != nil]
        return zip(columns, isWeighted).filter(\.1).map { " " + $0.0 }.joined()
    }
}
