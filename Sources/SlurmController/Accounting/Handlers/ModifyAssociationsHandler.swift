import SimCluster
import SlurmModel
import SlurmWire

/// Changes associations (`sacctmgr modify account … set …`, `modify user … set MaxJobs=…`).
enum ModifyAssociationsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ModifyAssocs

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let placed = context.directory.placed
        let namesUsers = body.condition.userList != nil
        let found = AssociationFilter(body.condition).select(placed).filter { $0.own.user.isEmpty != namesUsers }
        try check(found, body, context)
        guard !found.isEmpty else { return .nothingModified }
        var texts: [String] = []
        for item in found {
            if item.own.user.isEmpty, let parent = body.record.parentAcct {
                guard try move(item, below: parent, &context.directory) else { continue }
            }
            texts.append(item.text())
            guard let place = context.directory.associations.firstIndex(where: { $0.id == item.own.id }) else {
                continue
            }
            context.directory.associations[place].change(body.record)
            if item.own.user.isEmpty {
                texts += affected(below: item, by: body.record, placed)
            } else if body.record.isDef == .value(1) {
                context.directory.chooseDefault(of: item.own.user, on: item.own.cluster, account: item.own.account)
            }
        }
        guard !texts.isEmpty else { return .nothingModified }
        context.note(type, "(" + found.map { "id_assoc=\($0.own.id)" }.joined(separator: " || ") + ")")
        return AccountingTexts(texts)
    }

    /// Operators may change all, coordinators what is below their accounts, users their own default account.
    private static func check(
        _ found: [PlacedAssociation],
        _ body: Handled.Body,
        _ context: AccountingContext
    ) throws(AccountingRefusal) {
        if context.adminLevel >= .operator { return }
        if found.allSatisfy({ context.coordinates($0.parentAccount.isEmpty ? $0.own.account : $0.parentAccount) }) {
            return
        }
        let isOwn = found.allSatisfy { $0.own.user == context.userName }
        guard isOwn, AssociationLimits(body.record) == AssociationLimits() else { throw .noPrivilege }
    }

    /// Moves an account; gives false where that is no change.
    private static func move(
        _ item: PlacedAssociation,
        below parent: String,
        _ directory: inout AccountingDirectory
    ) throws(AccountingRefusal) -> Bool {
        guard parent != item.own.account, parent != item.parentAccount else { return false }
        guard let above = directory.accountAssociation(parent, on: item.own.cluster) else {
            throw AccountingRefusal(.invalidParentAccount)
        }
        directory.move(item.own.id, below: above.id)
        return true
    }

    /// The users below an account who take over something of what changes, as slurmdbd lists them.
    private static func affected(
        below top: PlacedAssociation,
        by record: AccountingAssociation,
        _ placed: [PlacedAssociation]
    ) -> [String] {
        let fields = InheritedFields(record)
        guard !fields.isEmpty else { return [] }
        let below = placed.filter {
            $0.own.cluster == top.own.cluster && $0.left > top.left && $0.right < top.right
        }
        return below.filter { item in
            guard !item.own.user.isEmpty else { return false }
            let path = below.filter { $0.left <= item.left && $0.right >= item.right }.map(\.own)
            return fields.isTakenOver(along: path)
        }.map { $0.text() }
    }
}
