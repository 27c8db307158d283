import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// `sacctmgr add qos …`.
    mutating func addQualities(_ words: [String]) throws(CommandFailure) {
        var settings = QualitySettings()
        var names: [String?]?
        for text in words {
            let word = SacctmgrWord(text)
            if word.isFlag("where", 5) || word.isFlag("set", 3) { continue }
            if word.value == nil || word.isKey("Names", 1) {
                SelectionText.add(word.value ?? text, to: &names)
            } else {
                try apply(word, &settings)
            }
        }
        try tellProblems(of: settings)
        guard let names = names?.compactMap({ $0 }), !names.isEmpty else { throw failure(" Need name of qos to add.") }
        let known = try qualities()
        var records: [AccountingQOS] = []
        for name in names where !known.contains(where: { $0.name == name }) {
            var record = settings.record
            record.name = name
            record.description = settings.record.description ?? name
            records.append(record)
        }
        guard let last = records.last else {
            output.line(" Nothing new added.")
            throw output.failure()
        }
        output.line(" Adding QOS(s)")
        for record in records { output.line("  \(record.name ?? "")") }
        output.line(" Settings")
        output.line("  Description    = \(last.description ?? "")")
        do throws(ControllerError) {
            for line in try settings.lines(&session) { output.line(line) }
        } catch {
            throw failure(error)
        }
        try send(AccountingRequest.AddQOS.self, AccountingList(records), " Problem adding QOS: ")
        try finish()
    }

    /// `sacctmgr modify qos … set …`.
    mutating func modifyQualities(_ conditions: [String], _ changes: [String]) throws(CommandFailure) {
        let selection = try selection(.qos, conditions)
        var settings = QualitySettings()
        for text in changes { try apply(SacctmgrWord(text), &settings) }
        try tellProblems(of: settings)
        guard settings.isSet else { throw failure(" You didn't give me anything to set") }
        var condition = AccountingQOSCondition()
        condition.nameList = selection.names
        condition.idList = selection.ids
        condition.descriptionList = selection.descriptions
        let change = AccountingChange(condition, settings.record)
        guard let texts = try texts(AccountingRequest.ModifyQOS.self, change) else {
            output.line(" Nothing modified")
            throw output.failure()
        }
        tell("Modified qos", texts)
        try finish()
    }

    /// Reads conditions; what is not understood ends the command.
    func selection(
        _ entity: SacctmgrSelection.Entity,
        _ words: [String]
    ) throws(CommandFailure) -> SacctmgrSelection {
        let selection = SacctmgrSelection(entity, words, withAssociations: false)
        guard selection.problems.isEmpty else { throw failure(selection.problems.joined(separator: "\n")) }
        return selection
    }

    private mutating func apply(_ word: SacctmgrWord, _ settings: inout QualitySettings) throws(CommandFailure) {
        do throws(ControllerError) {
            try settings.apply(word, &session)
        } catch {
            throw failure(error)
        }
    }

    private mutating func tellProblems(of settings: QualitySettings) throws(CommandFailure) {
        for warning in settings.warnings { output.error(warning) }
        guard !settings.complaints.isEmpty else { return }
        for complaint in settings.complaints {
            if complaint.isOutput { output.line(complaint.text) } else { output.plainError(complaint.text) }
        }
        throw output.failure()
    }

    /// The qualities of service that there are.
    mutating func qualities() throws(CommandFailure) -> [AccountingQOS] {
        do throws(ControllerError) {
            return try session.ask(AccountingRequest.GetQOS.self, AccountingQOSCondition()).records ?? []
        } catch {
            throw failure(error)
        }
    }
}
