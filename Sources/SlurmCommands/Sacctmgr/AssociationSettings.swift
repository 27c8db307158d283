import SlurmModel
import SlurmWire

/// What `sacctmgr add` and `sacctmgr modify … set` give associations: shares and limits.
struct AssociationSettings: Sendable {
    /// The settings, the others unset.
    var association = AssociationSettings.unset
    /// Whether there is one.
    var isSet = false
    /// What was wrong with a value, as it is told.
    var complaint: String?

    /// `SLURMDB_FS_USE_PARENT`: the share is that of the parent.
    private static let parentShare: UInt32 = 0x7fff_ffff

    /// An association in which nothing is set.
    static var unset: AccountingAssociation {
        var association = AccountingAssociation()
        association.uid = UInt32.max - 1
        return association
    }

    /// A word that sets a number, where it is kept, and how its setting is told.
    private typealias Number = (
        word: String, least: Int, label: String, path: WritableKeyPath<AccountingAssociation, Settable<UInt32>>
    )

    private static var numbers: [Number] {
        [
            ("FairShare", 1, "Fairshare", \.sharesRaw), ("Shares", 1, "Fairshare", \.sharesRaw),
            ("GrpJobs", 4, "GrpJobs", \.grpJobs), ("GrpJobsAccrue", 8, "GrpJobsAccrue", \.grpJobsAccrue),
            ("GrpSubmitJobs", 4, "GrpSubmitJobs", \.grpSubmitJobs), ("GrpWall", 4, "GrpWall", \.grpWall),
            ("MaxJobs", 4, "MaxJobs", \.maxJobs), ("MaxJobsAccrue", 8, "MaxJobsPrioAcc", \.maxJobsAccrue),
            ("MaxSubmitJobs", 4, "MaxSubmitJobs", \.maxSubmitJobs),
            ("MaxWallDurationPerJob", 4, "MaxWall", \.maxWallPj),
            ("MinPrioThresh", 4, "MinPrioThresh", \.minPrioThresh), ("Priority", 3, "Priority", \.priority),
        ]
    }

    /// A word that sets amounts of trackable resources.
    private typealias Amount = (
        word: String, least: Int, label: String, path: WritableKeyPath<AccountingAssociation, String?>
    )

    private static var amounts: [Amount] {
        [
            ("GrpTRES", 7, "GrpTRES", \.grpTres), ("GrpTRESMins", 8, "GrpTRESMins", \.grpTresMins),
            ("GrpTRESRunMins", 8, "GrpTRESRunMins", \.grpTresRunMins), ("MaxTRESPerJob", 7, "MaxTRES", \.maxTresPj),
            ("MaxTRESPerNode", 11, "MaxTRESPerNode", \.maxTresPn),
            ("MaxTRESMinsPerJob", 8, "MaxTRESMins", \.maxTresMinsPj),
            ("MaxTRESRunMins", 11, "MaxTRESRUNMins", \.maxTresRunMins),
        ]
    }

    /// Takes a word; gives false where it is none of these.
    mutating func apply(_ word: SacctmgrWord, _ session: inout AccountingSession) throws(ControllerError) -> Bool {
        guard let value = word.value else { return false }
        if let number = Self.numbers.first(where: { word.isKey($0.word, $0.least) }) {
            guard let parsed = Self.number(value, isTime: number.label.hasSuffix("Wall")) else { return false }
            association[keyPath: number.path] = parsed
        } else if let amount = Self.amounts.first(where: { word.isKey($0.word, $0.least) }) {
            guard let list = Self.amounts(value, try session.resources()) else { return false }
            association[keyPath: amount.path] = list
        } else if word.isKey("DefaultQOS", 8) {
            guard let id = try Self.qos(value, &session).first else {
                complaint = "You gave a bad default qos '\(value)'.  Use 'list qos' to get complete list."
                return true
            }
            association.defQOSID = Settable(raw: id)
        } else if word.isKey("QosLevel", 1) {
            let sign = word.text.contains("+=") ? "+" : word.text.contains("-=") ? "-" : ""
            let list = try Self.qos(value, &session).map { "\(sign)\($0)" }
            // Nothing behind the sign takes away what was set.
            association.qosList = value.isEmpty ? [""] : list
            guard association.qosList?.isEmpty == false else { return false }
        } else if word.isKey("Parent", 4) {
            association.parentAcct = value.lowercased()
        } else {
            return false
        }
        isSet = true
        return true
    }

    private static func qos(_ names: String, _ session: inout AccountingSession) throws(ControllerError) -> [UInt32] {
        let known = try session.qos()
        return SelectionText.parts(names).compactMap { name in
            known.first { $0.name?.lowercased() == name.lowercased() || "\($0.id)" == name }?.id
        }
    }

    /// Reads a number, `-1` for no limit, `parent`, or a length of time in minutes.
    private static func number(_ text: String, isTime: Bool) -> Settable<UInt32>? {
        if text == "-1" { return .infinite }
        if text.lowercased().hasPrefix("parent") { return .value(parentShare) }
        return isTime ? TimeLimitText.minutes(text) : UInt32(text).map { .value($0) }
    }

    /// Reads `cpu=4,mem=2G,gres/gpu=-1` and gives numbers of resources with counts; nil for what is none.
    static func amounts(_ text: String, _ names: [UInt32: String]) -> String? {
        var counts: [(id: UInt32, count: UInt64)] = []
        for part in SelectionText.parts(text) {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            let wanted = sides[0].lowercased()
            guard let id = UInt32(sides[0]) ?? names.first(where: { $0.value.lowercased() == wanted })?.key else {
                return nil
            }
            guard let count = amount(sides[1], isMemory: id == TresList.Resource.memory) else { return nil }
            counts.append((id, count))
        }
        return counts.sorted { $0.id < $1.id }.map { "\($0.id)=\($0.count)" }.joined(separator: ",")
    }

    private static func amount(_ text: Substring, isMemory: Bool) -> UInt64? {
        if text == "-1" { return UInt64.max }
        let number = LeadingNumber(text)
        guard number.isPresent, number.value >= 0 else { return nil }
        let powers: [String: UInt64] = ["": 0, "m": 0, "g": 1, "t": 2]
        guard isMemory else { return number.rest.isEmpty ? UInt64(number.value) : nil }
        guard let power = powers[number.rest.lowercased()] else { return nil }
        return UInt64(number.value) << (10 * power)
    }

    /// What is set, line by line, as `sacctmgr add` tells it.
    func lines(_ session: inout AccountingSession) throws(ControllerError) -> [String] {
        var told: [(label: String, value: String)] = []
        let resources = try session.resources()
        func tell(_ label: String) {
            if let number = Self.numbers.first(where: { $0.label == label }) {
                let isWall = label.hasSuffix("Wall")
                switch association[keyPath: number.path] {
                case .unset: break
                case .infinite: told.append((label, label.hasSuffix("Accrue") ? "None" : "NONE"))
                case .value(Self.parentShare) where label == "Fairshare": told.append((label, "parent"))
                case .value(let count): told.append((label, isWall ? LengthText.minutes(count) : "\(count)"))
                }
            } else if let amount = Self.amounts.first(where: { $0.label == label }),
                let list = association[keyPath: amount.path]
            {
                told.append((label, TresList(list).amounts(resources, UnitText()) ?? "(null)"))
            }
        }
        for label in [
            "Fairshare", "GrpJobs", "GrpJobsAccrue", "GrpSubmitJobs", "GrpTRES", "GrpTRESMins", "GrpTRESRunMins",
            "GrpWall", "MaxJobs", "MaxJobsPrioAcc", "MaxSubmitJobs", "MaxTRES", "MaxTRESPerNode", "MaxTRESMins",
            "MaxTRESRUNMins", "MaxWall", "MinPrioThresh",
        ] { tell(label) }
        if let parent = association.parentAcct { told.append(("Parent", parent)) }
        tell("Priority")
        var names: [UInt32: String] = [:]
        if association.qosList != nil || !association.defQOSID.isUnset {
            for record in try session.qos() { names[record.id] = record.name ?? "" }
        }
        if let list = association.qosList {
            let ids = list.compactMap { $0.flatMap { UInt32($0.drop { "+-".contains($0) }) } }
            told.append(("QOS", ids.compactMap { names[$0] }.sorted().joined(separator: ",")))
        }
        if let id = association.defQOSID.number { told.append(("DefQOS", names[id] ?? "(null)")) }
        return told.map {
            "  " + $0.label + String(repeating: " ", count: max(0, 14 - $0.label.count)) + "= " + $0.value
        }
    }
}
