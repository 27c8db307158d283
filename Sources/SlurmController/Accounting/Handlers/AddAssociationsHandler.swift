import SimCluster
import SlurmModel
import SlurmWire

/// Adds associations of accounts and users that are known (`sacctmgr add user … account=…`).
enum AddAssociationsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddAssocs

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let records = body.records ?? []
        let mayAdd =
            context.adminLevel >= .operator
            || records.allSatisfy { context.coordinates($0.user == nil ? $0.parentAcct ?? "root" : $0.acct ?? "") }
        guard mayAdd else { throw .noPrivilege }
        try context.add(records)
        return .done(type)
    }
}
