import SlurmModel
import SlurmWire

/// What `sacctmgr add qos` and `sacctmgr modify qos … set` give a quality of service.
///
/// Source: the man page sacctmgr(1) 22.05, and what Debian's 22.05.8 sends and prints.
struct QualitySettings: Sendable {
    /// The settings, the others unset.
    var record = QualitySettings.unset
    /// Whether there is one.
    var isSet = false
    /// What goes to standard output and standard error of what was not understood; a list that is not empty ends the
    /// command.
    var complaints: [Complaint] = []
    /// What is told on standard error of numbers that are none; the command goes on.
    var warnings: [String] = []

    /// A sentence about a word.
    struct Complaint: Hashable, Sendable {
        /// The lines.
        var text: String
        /// Whether they go to standard output.
        var isOutput = false
    }

    /// `QOS_FLAG_NOTSET`, `QOS_FLAG_ADD` and `QOS_FLAG_REMOVE`: how flags that are sent change those that there are.
    enum FlagChange {
        static let none: UInt32 = 0x1000_0000
        static let add: UInt32 = 0x2000_0000
        static let remove: UInt32 = 0x4000_0000
    }

    /// `NO_VAL16`, a preemption mode that is not set.
    static let unsetMode: UInt16 = 0xfffe
    /// `NO_VAL` as a factor: not set.
    static let unsetFactor = Double(UInt32.max - 1)

    /// A quality of service in which nothing is set.
    static var unset: AccountingQOS {
        var record = AccountingQOS()
        record.flags = FlagChange.none
        record.preemptMode = unsetMode
        record.usageFactor = PackedDouble(unsetFactor)
        record.usageThres = PackedDouble(unsetFactor)
        record.limitFactor = PackedDouble(unsetFactor)
        return record
    }

    /// Takes a word.
    mutating func apply(_ word: SacctmgrWord, _ session: inout AccountingSession) throws(ControllerError) {
        guard let value = word.value else { return unknown(word) }
        if word.isKey("Description", 1) {
            record.description = SelectionText.parts(value).joined(separator: ",").lowercased()
            isSet = true
        } else if word.isKey("Flags", 2) {
            applyFlags(word, value)
        } else if let row = Self.numbers.first(where: { $0.isNamed(word) }) {
            apply(row, word, value)
        } else if let row = Self.amounts.first(where: { $0.isNamed(word) }) {
            guard let list = AssociationSettings.amounts(value, try session.resources()) else {
                return unknown(word)
            }
            record[keyPath: row.path] = list
            isSet = true
        } else if let row = Self.factors.first(where: { $0.isNamed(word) }) {
            record[keyPath: row.path] = PackedDouble(value == "-1" ? Double(UInt32.max) : Double(value) ?? 0)
            isSet = true
        } else if word.isKey("PreemptMode", 8) {
            applyMode(word, value)
        } else if word.isKey("Preempt", 7) {
            try applyPreempt(word, value, &session)
        } else {
            unknown(word)
        }
    }

    private mutating func unknown(_ word: SacctmgrWord) {
        let text = " Unknown option: \(word.text)\n Use keyword 'where' to modify condition"
        complaints.append(Complaint(text: text, isOutput: true))
    }

    private mutating func apply(_ row: QualitySettingRow<Settable<UInt32>>, _ word: SacctmgrWord, _ value: String) {
        let parsed: Settable<UInt32>?
        switch row.kind {
        case .count:
            parsed = value == "-1" ? .infinite : UInt32(value).map { .value($0) }
            guard parsed != nil else {
                warnings.append("Invalid value for \(row.errorName) (\(value))")
                return
            }
        case .minutes: parsed = value == "-1" ? .infinite : TimeLimitText.minutes(value)
        case .seconds:
            parsed = value == "-1" ? .infinite : TimeLimitText.seconds(value).map { .value(UInt32(clamping: $0)) }
        }
        guard let parsed else {
            complaints.append(Complaint(text: " Bad \(row.label) time format: \(word.text)"))
            return
        }
        record[keyPath: row.path] = parsed
        isSet = true
    }

    private mutating func applyFlags(_ word: SacctmgrWord, _ value: String) {
        if value == "-1" {
            record.flags = UInt32.max & ~(FlagChange.none | FlagChange.add)
            isSet = true
            return
        }
        var flags: UInt32 = 0
        for part in SelectionText.parts(value) {
            let found = AccountingQOS.flagWords.first { $0.word.lowercased().hasPrefix(part.lowercased()) }
            if let found { flags |= found.bit }
        }
        guard flags != 0 else {
            let known = AccountingQOS.flagWords.map(\.word).joined(separator: ",")
            let text = " Unknown QOS flag used in:\n  '\(value)'\n Valid QOS flags are\n  '\(known)'"
            complaints.append(Complaint(text: text, isOutput: true))
            return
        }
        record.flags = flags | (word.sign == "+" ? FlagChange.add : word.sign == "-" ? FlagChange.remove : 0)
        isSet = true
    }

    private mutating func applyMode(_ word: SacctmgrWord, _ value: String) {
        let modes: [(word: String, number: UInt16)] = [
            ("cluster", 0), ("off", 0), ("cancel", 8), ("requeue", 2), ("gang", 0x8000),
        ]
        guard let mode = modes.first(where: { $0.word == value.lowercased() }) else {
            complaints.append(Complaint(text: " Bad Preempt Mode given: \(word.text)"))
            return
        }
        record.preemptMode = mode.number
        isSet = true
    }

    private mutating func applyPreempt(
        _ word: SacctmgrWord,
        _ value: String,
        _ session: inout AccountingSession
    ) throws(ControllerError) {
        let known = try session.qos()
        var list: [String?] = record.preemptList ?? []
        for part in SelectionText.parts(value) {
            guard let found = known.first(where: { $0.name == part.lowercased() || "\($0.id)" == part }) else {
                let names = known.map { $0.name ?? "" }.joined(separator: ",")
                let text = "sacctmgr: error: You gave a bad qos '\(part)'. Valid QOS's are \(names)"
                complaints.append(Complaint(text: text))
                return
            }
            list.append("\(word.sign)\(found.id)")
        }
        record.preemptList = list.isEmpty ? [""] : list
        isSet = true
    }
}
