import SlurmModel
package import SlurmWire

/// `sacctmgr`: lists and changes what accounting knows of accounts, users, associations, clusters, qualities of service
/// and trackable resources.
///
/// Source: the man page sacctmgr(1) 22.05; output compared with Debian's 22.05.8. Accounts and users can be added,
/// changed and deleted, qualities of service deleted; the rest is refused by name.
package enum Sacctmgr: Command {
    package static let name = "sacctmgr"

    package static let options = OptionTable(
        [
            OptionRow("help", "h"),
            OptionRow("usage", key: "help"),
            OptionRow("immediate", "i"),
            OptionRow("noheader", "n"),
            OptionRow("oneliner", "o"),
            OptionRow("parsable", "p"),
            OptionRow("parsable2", "P"),
            OptionRow("quiet", "Q"),
            OptionRow("readonly", "r"),
            OptionRow("associations", "s"),
            OptionRow("verbose", "v"),
            OptionRow("version", "V"),
        ]
    )

    private static let entities: [(word: String, least: Int, entity: SacctmgrSelection.Entity)] = [
        ("Accounts", 2, .account), ("Acct", 4, .account), ("Associations", 2, .association), ("Clusters", 2, .cluster),
        ("QOS", 1, .qos), ("Users", 1, .user), ("tres", 2, .resource),
    ]
    /// What Slurm also lists or does, and this program does not.
    private static let refusedEntities: [(word: String, least: Int)] = [
        ("Federation", 1), ("Resource", 4),
    ]
    private static let refusedVerbs: [(word: String, least: Int)] = [
        ("dump", 3), ("load", 2),
        ("archive", 3), ("rollup", 2), ("shutdown", 4),
    ]

    private static let changes: [(word: String, least: Int, change: SacctmgrChange)] = [
        ("add", 3, .add), ("create", 3, .add), ("modify", 1, .modify), ("update", 1, .modify), ("delete", 3, .delete),
        ("remove", 3, .delete),
    ]

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        var printer = FieldPrinter()
        var withAssociations = false
        var isImmediate = false
        let parser = parsed(invocation)
        for option in parser.options {
            switch option.key {
            case "help":
                output.write(options.help(name, operands: "show ENTITY [NAME...] [KEY=VALUE...]"))
                return output.outcome()
            case "version":
                output.line(SlurmVersion.line)
                return output.outcome()
            case "noheader": printer.hasHeader = false
            case "parsable": (printer.isParsable, printer.hasEnding) = (true, true)
            case "parsable2": (printer.isParsable, printer.hasEnding) = (true, false)
            case "associations": withAssociations = true
            case "immediate": isImmediate = true
            // The others make no difference to what is printed.
            default: break
            }
        }
        try check(parser, invocation, output)
        guard AccountingSession.isConfigured(invocation) else {
            output.plainError("You are not running a supported accounting_storage plugin")
            output.plainError("Only 'accounting_storage/slurmdbd' is supported.")
            throw output.failure()
        }
        guard let verb = parser.operands.first else { throw output.failure("the interactive mode is not supported") }
        if Keyword("version", 4).matches(verb) {
            output.line(SlurmVersion.line)
            return output.outcome()
        }
        let words = Array(parser.operands.dropFirst())
        if let change = changes.first(where: { Keyword($0.word, $0.least).matches(verb) })?.change {
            return try change.run(words, isImmediate, invocation, &controller, output)
        }
        if Keyword("clear", 3).matches(verb), words.first.map({ Keyword("stats", 1).matches($0) }) ?? false {
            return try tell(AccountingRequest.ClearStats.self, invocation, &controller, output)
        }
        if Keyword("reconfigure", 4).matches(verb) {
            return try tell(AccountingRequest.Reconfig.self, invocation, &controller, output)
        }
        guard Keyword("show", 3).matches(verb) || Keyword("list", 3).matches(verb) else {
            if refusedVerbs.contains(where: { Keyword($0.word, $0.least).matches(verb) }) {
                throw output.failure("\(verb) is not supported")
            }
            output.plainError("invalid keyword: \(verb)")
            throw output.failure()
        }
        return try show(words, printer, withAssociations, invocation, &controller, output)
    }

    private static func show(
        _ words: [String],
        _ printer: FieldPrinter,
        _ withAssociations: Bool,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient,
        _ start: CommandOutput
    ) throws(CommandFailure) -> CommandOutcome {
        var output = start
        if let outcome = try showRecords(words, printer, invocation, &controller, start) { return outcome }
        guard let entity = try entity(words.first, output) else {
            output.plainError(
                """
                No valid entity in list command
                Input line must include "Account", "Association", "Cluster", "Configuration",
                "Event", "Federation", "Problem", "QOS", "Resource", "Reservation",
                "RunAwayJobs", "Stats", "Transaction", "TRES", "User", or "WCKey"
                """
            )
            throw output.failure()
        }
        let selection = SacctmgrSelection(entity, Array(words.dropFirst()), withAssociations: withAssociations)
        if !selection.problems.isEmpty {
            for problem in selection.problems { output.plainError(problem) }
            throw output.failure()
        }
        if selection.asksForAssociations && !selection.withAssociations && entity != .association {
            throw output.failure("options that are only valid with withassoc need withassoc")
        }
        var show = try SacctmgrShow(selection, printer, invocation, output)
        var session = try AccountingSession.open(&controller, output, isStorageNamed: false)
        do throws(ControllerError) {
            // What others changed meanwhile is seen only from the next transaction on.
            _ = try session.result(AccountingRequest.Fini.self, PersistentEnd())
            try show.run(&session, &output)
        } catch {
            output.explain(error)
            output.plainError(
                entity == .association ? " Error with request: \(error.code.text)" : " Problem with query."
            )
            throw output.failure()
        }
        session.close()
        return output.outcome()
    }

    /// The kind of thing that a word names, or nil; one that is refused ends the command.
    private static func entity(
        _ word: String?,
        _ output: CommandOutput
    ) throws(CommandFailure) -> SacctmgrSelection.Entity? {
        guard let word else { return nil }
        if let found = entities.first(where: { Keyword($0.word, $0.least).matches(word) }) { return found.entity }
        guard !refusedEntities.contains(where: { Keyword($0.word, $0.least).matches(word) }) else {
            throw output.failure("show \(word) is not supported")
        }
        return nil
    }
}
