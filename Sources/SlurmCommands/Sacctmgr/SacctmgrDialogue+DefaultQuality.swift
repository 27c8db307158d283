import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// Refuses to take away qualities of service that associations have as their default, as seen before they went.
    mutating func checkDefaults(among names: [String], _ known: [AccountingQOS]) throws(CommandFailure) {
        var condition = AccountingAssociationCondition()
        condition.withoutParentInfo = 1
        condition.defQOSIDList = known.filter { names.contains($0.name ?? "") }.map { "\($0.id)" }
        let found = try associations(condition)
        guard !found.isEmpty else { return }
        output.plainError(" Associations listed below have these as their Default QOS.")
        for association in found { output.plainError(Self.line(association, known, padsAccount: "")) }
        output.plainError(" Please either remove the qos' listed above from list and resubmit,")
        output.plainError(" or change the default qos to remove the qos.")
        output.plainError(" Changes Discarded")
        throw output.failure()
    }

    /// Whether associations may use the default that they have after a change, or `default`, which they were given.
    ///
    /// Says which may not.
    mutating func canUseDefault(
        _ default: UInt32?,
        _ condition: AccountingAssociationCondition
    ) throws(CommandFailure) -> Bool {
        let barred = try associations(condition).filter { association in
            guard let list = association.qosList else { return true }
            let wanted = Int32(bitPattern: `default` ?? association.defQOSID.raw)
            let allowed = list.compactMap { $0 }.filter { !$0.hasPrefix("-") }
            return wanted > 0 && !allowed.contains { $0.drop { $0 == "+" } == "\(wanted)" }
        }
        guard !barred.isEmpty else { return true }
        let known = try qualities()
        output.plainError(" These associations don't have access to their default qos.")
        output.plainError(" Please give them access before they the default can be set to this.")
        for association in barred { output.plainError(Self.line(association, known, padsAccount: " ")) }
        return false
    }

    private mutating func associations(
        _ condition: AccountingAssociationCondition
    ) throws(CommandFailure) -> [AccountingAssociation] {
        do throws(ControllerError) {
            return try session.ask(AccountingRequest.GetAssocs.self, condition).records ?? []
        } catch {
            throw failure(error)
        }
    }

    private static func line(
        _ association: AccountingAssociation,
        _ known: [AccountingQOS],
        padsAccount end: String
    ) -> String {
        let quality = known.first { .value($0.id) == association.defQOSID }?.name ?? ""
        let account = Self.padded(association.acct, 20)
        var line = "  DefQOS = \(padded(quality, 10)) C = \(padded(association.cluster, 10)) A = \(account)"
        guard let user = association.user else { return line + end }
        line += " U = \(padded(user, 9))"
        return association.partition.map { "\(line) P = \($0)" } ?? line
    }

    private static func padded(_ text: String?, _ width: Int) -> String {
        let text = text ?? ""
        return text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}
