import SlurmModel
import SlurmWire

/// What the options of `sreport` ask for.
struct ReportSettings: Sendable {
    /// How lines are printed.
    var printer = FieldPrinter()
    /// How amounts of time are printed.
    var time = ReportTime.minutes
    /// Whether users are sorted by name instead of by what they used.
    var sortsByName = false
    /// The trackable resources to report on, as written; nil for CPUs.
    var resourceText: String?
    /// The clusters to report on, as written; nil for this one.
    var clusters: String?
    var allClusters = false
    var isQuiet = false
    /// The trackable resources that there are.
    var known: [AccountingResource] = []
    /// Those to report on.
    var chosen: [AccountingResource] = []
    /// Whether all are reported on.
    var countsAll = false

    /// Reads a command line, and the words that ask for a report; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<(ReportSettings, words: [String])> {
        let parser = Sreport.parsed(invocation)
        var settings = ReportSettings()
        settings.resourceText = invocation.environment["SREPORT_TRES"]
        var isLocal = invocation.environment["SREPORT_LOCAL"] != nil
        for option in parser.options {
            let value = option.value ?? ""
            switch option.key {
            case "help":
                output.write(Sreport.options.help(Sreport.name, operands: "REPORT"))
                return .done(output.outcome())
            case "version":
                output.line(SlurmVersion.line)
                return .done(output.outcome())
            case "all_clusters": settings.allClusters = true
            case "cluster": settings.clusters = value
            case "local": isLocal = true
            case "noheader": settings.printer.hasHeader = false
            case "parsable": (settings.printer.isParsable, settings.printer.hasEnding) = (true, true)
            case "parsable2": (settings.printer.isParsable, settings.printer.hasEnding) = (true, false)
            case "quiet": settings.isQuiet = true
            case "sort": settings.sort(value, &output)
            case "time":
                if let time = ReportTime(value) {
                    settings.time = time
                } else {
                    output.stderr += Array("unknown time format \(value)".utf8)
                }
            case "tres": settings.resourceText = value
            // Without a federation there is only this cluster, and nothing is asked.
            case "federation", "immediate", "verbose": break
            default: preconditionFailure("option \(option.key) is in the table but not applied")
            }
        }
        try Sreport.check(parser, invocation, output)
        if [settings.allClusters, settings.clusters != nil, isLocal].filter({ $0 }).count > 1 {
            output.plainError("Only one cluster option can be used (--all_clusters OR --cluster OR --local)")
            throw output.failure()
        }
        return .wanted((settings, words: parser.operands))
    }

    private mutating func sort(_ word: String, _ output: inout CommandOutput) {
        if Keyword("name", 1).matches(word.lowercased()) {
            sortsByName = true
        } else if Keyword("time", 6).matches(word.lowercased()) {
            sortsByName = false
        } else {
            output.stderr += Array("unknown timesort format \(word)".utf8)
        }
    }

    /// Looks up the resources to report on.
    mutating func chooseResources(_ output: CommandOutput) throws(CommandFailure) {
        guard let resourceText else {
            chosen = known.filter { $0.id == TresList.Resource.cpu }
            return
        }
        for part in CommaList.parts(resourceText) {
            if part.lowercased() == "all" {
                (chosen, countsAll) = (known, true)
                return
            }
            guard let found = known.first(where: { $0.fullName.lowercased() == part.lowercased() }) else { continue }
            if found.type == "node", time == .percent || time.hasPercent {
                throw output.fatal(
                    "TRES node usage is no longer reported in percent format reports.  Please use TRES CPU instead."
                )
            }
            chosen.append(found)
        }
        if chosen.isEmpty { throw output.fatal("No valid TRES given") }
    }

    /// What the line above a report says of its numbers.
    var unitLine: String {
        time == .percent
            ? "Usage reported in \(time.title)"
            : "Usage reported in \(resourceText == nil ? "CPU" : "TRES") \(time.title)"
    }
}

extension AccountingResource {
    /// The name with its kind: `cpu`, `gres/gpu`.
    var fullName: String {
        (type ?? "") + ((name ?? "").isEmpty ? "" : "/\(name ?? "")")
    }
}
