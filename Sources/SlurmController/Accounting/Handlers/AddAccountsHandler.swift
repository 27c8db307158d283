import SimCluster
import SlurmModel
import SlurmWire

/// Adds accounts, with their associations (`sacctmgr add account`).
enum AddAccountsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddAccounts

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let records = body.records ?? []
        let parents = records.flatMap { $0.assocList ?? [] }.map { $0.parentAcct ?? "root" }
        let mayAdd =
            context.adminLevel >= .operator
            || (!parents.isEmpty && parents.allSatisfy { context.coordinates($0) })
        guard mayAdd else { throw .noPrivilege }
        for record in records {
            guard let name = record.name?.lowercased() else { continue }
            if context.directory.account(named: name) == nil {
                let description = record.description ?? name
                let organization = record.organization ?? name
                context.directory.accounts.append(
                    Account(name: name, description: description, organization: organization)
                )
                context.note(type, name, "description='\(description)', organization='\(organization)'")
            }
        }
        try context.add(records.flatMap { $0.assocList ?? [] })
        return .done(type)
    }
}
