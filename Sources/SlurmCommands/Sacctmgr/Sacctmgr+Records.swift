import SlurmModel
import SlurmWire

extension Sacctmgr {
    /// `sacctmgr show events`, `configuration` and the like; nil where the word names something else.
    static func showRecords(
        _ words: [String],
        _ printer: FieldPrinter,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient,
        _ start: CommandOutput
    ) throws(CommandFailure) -> CommandOutcome? {
        guard let word = words.first else { return nil }
        var output = start
        let kind = SacctmgrRecordKind.allCases.first { kind in
            kind.words.contains { Keyword($0.word, $0.least).matches(word) }
        }
        let tellsConfiguration = Keyword("Configuration", 2).matches(word)
        guard kind != nil || tellsConfiguration || Keyword("Stats", 1).matches(word) else { return nil }
        let records = try kind.map { kind throws(CommandFailure) in
            try SacctmgrRecords(kind, Array(words.dropFirst()), printer, invocation, output)
        }
        var session = try AccountingSession.open(&controller, output, isStorageNamed: false)
        do throws(ControllerError) {
            if var records {
                try records.run(&session, &output)
            } else if tellsConfiguration {
                try SacctmgrConfiguration(invocation: invocation).tellConfiguration(&session, &output)
            } else {
                try SacctmgrConfiguration(invocation: invocation).tellStatistics(&session, &output)
            }
        } catch {
            output.explain(error)
            output.plainError(" Error with request: \(error.code.text)")
            throw output.failure()
        }
        session.close()
        return output.outcome()
    }

    /// Sends a request that has no body and is only acknowledged.
    static func tell<R: WireRequest>(
        _ request: R.Type,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient,
        _ start: CommandOutput
    ) throws(CommandFailure) -> CommandOutcome where R.Body == EmptyBody, R.Reply == PersistentResult {
        var output = start
        var session = try AccountingSession.open(&controller, output, isStorageNamed: false)
        do throws(ControllerError) {
            _ = try session.ask(request, EmptyBody())
        } catch {
            output.explain(error)
            throw output.failure()
        }
        session.close()
        return output.outcome()
    }
}
