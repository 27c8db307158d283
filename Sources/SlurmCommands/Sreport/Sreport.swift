import SlurmModel
package import SlurmWire

/// `sreport`: reports of what was used, from the accounting.
///
/// Source: the man page sreport(1) 22.05; output compared with Debian's 22.05.8. Reports by workload key, of
/// reservations, and commands typed one after the other are refused.
package enum Sreport: Command {
    package static let name = "sreport"
    package static let options = OptionTable([
        OptionRow("all_clusters", "a"),
        OptionRow("cluster", "M", .required),
        OptionRow("federation"),
        OptionRow("help", "h"),
        OptionRow("immediate"),
        OptionRow("local"),
        OptionRow("noheader", "n"),
        OptionRow("parsable", "p"),
        OptionRow("parsable2", "P"),
        OptionRow("quiet", "Q"),
        OptionRow("sort", "s", .required),
        OptionRow("time", "t", .required),
        OptionRow("tres", "T", .required),
        OptionRow("usage", key: "help"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
    ])

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        guard AccountingSession.isConfigured(invocation) else {
            output.plainError("You are not running a supported accounting_storage plugin")
            output.plainError("Only 'accounting_storage/slurmdbd' is supported.")
            throw output.failure()
        }
        var settings: ReportSettings
        let operands: [String]
        switch try ReportSettings.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .wanted(let read): (settings, operands) = read
        }
        guard let kind = operands.first else {
            throw output.failure("reports are asked for on the command line, not one after the other")
        }
        var session = try AccountingSession.open(&controller, output)
        do throws(ControllerError) {
            var condition = AccountingResourceCondition()
            condition.count = UInt64.max - 1
            settings.known = try session.ask(AccountingRequest.GetTres.self, condition).records ?? []
        } catch {
            throw output.fatal("Problem getting TRES data: \(error.code.text)")
        }
        try settings.chooseResources(output)
        var report = Report(settings: settings, invocation: invocation, session: session, output: output)
        try report.run(kind, Array(operands.dropFirst()))
        report.session.close()
        return report.output.outcome(status: report.status)
    }
}

/// A run of `sreport` with what it needs.
struct Report {
    var settings: ReportSettings
    let invocation: Invocation
    var session: AccountingSession
    var output: CommandOutput
    /// The exit status.
    var status: Int32 = 0

    /// Makes the report that words ask for.
    mutating func run(_ kind: String, _ words: [String]) throws(CommandFailure) {
        let word = kind.lowercased()
        switch word {
        case _ where Keyword("cluster", 2).matches(word): try runNamed(kind, words, Self.runCluster)
        case _ where Keyword("help", 2).matches(word): output.write(Sreport.options.help(Sreport.name))
        case _ where Keyword("job", 1).matches(word): try runNamed(kind, words, Self.runJob)
        case _ where Keyword("reservation", 2).matches(word) || Keyword("resv", 2).matches(word):
            try runNamed(kind, words, Self.runReservation)
        case _ where Keyword("version", 4).matches(word): output.line(SlurmVersion.line)
        case _ where Keyword("user", 1).matches(word): try runNamed(kind, words, Self.runUser)
        // What changes how the next commands print has nothing to change here.
        case _ where Keyword("exit", 1).matches(word) || Keyword("quit", 4).matches(word): break
        default:
            output.plainError("invalid keyword: \(kind)")
            status = 1
        }
    }

    private mutating func runNamed(
        _ kind: String,
        _ words: [String],
        _ run: (inout Report, String, [String]) throws(CommandFailure) -> Void
    ) throws(CommandFailure) {
        guard let name = words.first else {
            if !settings.isQuiet { output.plainError("too few arguments for keyword:\(kind)") }
            status = 1
            return
        }
        try run(&self, name, Array(words.dropFirst()))
    }

    private static func runCluster(
        _ report: inout Report,
        _ name: String,
        _ words: [String]
    ) throws(CommandFailure) {
        let word = name.lowercased()
        if word.hasPrefix("a") { return try report.usage(words, byUser: false) }
        if word.hasPrefix("userutilizationbya") || word.hasPrefix("ua") { return try report.usage(words, byUser: true) }
        if word.hasPrefix("userutilizationbyw") || word.hasPrefix("uw") || word.hasPrefix("w") {
            throw report.output.failure("reports by workload key are not supported")
        }
        if word.hasPrefix("ut") {
            if settingsCountNodes(report) {
                throw report.output.fatal(
                    "TRES node usage is no longer reported in the Cluster Utilization report.  Please use TRES CPU "
                        + "instead."
                )
            }
            return try report.clusterUtilization(words)
        }
        report.refuse(
            name,
            "cluster",
            "\"AccountUtilizationByUser\", \"UserUtilizationByAccount\", \"UserUtilizationByWckey\", \"Utilization\", "
                + "and \"WCKeyUtilizationByUser\""
        )
    }

    private static func settingsCountNodes(_ report: Report) -> Bool {
        report.settings.chosen.contains { $0.type == "node" } && !report.settings.countsAll
    }

    private static func runJob(_ report: inout Report, _ name: String, _ words: [String]) throws(CommandFailure) {
        let word = name.lowercased()
        if "sizesbyaccount".hasPrefix(word), !word.isEmpty { return try report.jobSizes(words) }
        if Keyword("sizesbywckey", 8).matches(word) || Keyword("sizesbyaccountandwckey", 15).matches(word) {
            throw report.output.failure("reports by workload key are not supported")
        }
        report.refuse(name, "job", "\"SizesByAccount, SizesByAccountAndWcKey, and  SizesByWckey\"")
    }

    private static func runUser(_ report: inout Report, _ name: String, _ words: [String]) throws(CommandFailure) {
        if name.lowercased().hasPrefix("t") { return try report.topUsers(words) }
        report.refuse(name, "user", "\"Top\"")
    }

    private static func runReservation(
        _ report: inout Report,
        _ name: String,
        _ words: [String]
    ) throws(CommandFailure) {
        if name.lowercased().hasPrefix("u") {
            throw report.output.failure("reports of reservations are not supported")
        }
        report.refuse(name, "reservation", "\"Utilization\"")
    }

    private mutating func refuse(_ name: String, _ kind: String, _ valid: String) {
        output.plainError("Not valid report \(name)")
        output.plainError("Valid \(kind) reports are, \(valid)")
        status = 1
    }
}
