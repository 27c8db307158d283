import SimCluster
import SlurmModel
import SlurmWire

/// Adds users, with their associations (`sacctmgr add user`).
enum AddUsersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddUsers

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let records = body.records ?? []
        let associations = records.flatMap { $0.assocList ?? [] }
        let mayAdd =
            context.adminLevel >= .operator
            || (!associations.isEmpty && associations.allSatisfy { context.coordinates($0.acct ?? "") })
        guard mayAdd else { throw .noPrivilege }
        for record in records {
            guard let name = record.name else { continue }
            let level = AdminLevel(rawValue: record.adminLevel).flatMap { $0 == .unset ? nil : $0 } ?? .none
            if context.directory.user(named: name) == nil {
                context.directory.users.append(AccountingMember(name: name, adminLevel: level))
                context.note(type, name, "admin_level=\(level.rawValue)")
            }
        }
        try context.add(associations)
        for record in records {
            guard let name = record.name, let account = record.defaultAcct else { continue }
            for cluster in Set((record.assocList ?? []).compactMap(\.cluster)).sorted()
            where context.directory.association(cluster: cluster, account: account, user: name) != nil {
                context.directory.chooseDefault(of: name, on: cluster, account: account)
            }
        }
        context.directory.addKeys(records.flatMap { $0.wckeyList ?? [] })
        return .done(type)
    }
}
