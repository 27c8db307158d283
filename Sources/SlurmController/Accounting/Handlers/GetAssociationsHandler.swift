import SimCluster
import SlurmWire

/// Tells of associations (`sacctmgr show assoc`).
enum GetAssociationsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetAssocs

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        AccountingList(context.directory.associations(body))
    }
}

extension AccountingDirectory {
    /// The records that a condition wants; `accounts` stand in for those that it names.
    func associations(
        _ condition: AccountingAssociationCondition,
        accounts: [String]? = nil
    ) -> [AccountingAssociation] {
        AssociationFilter(condition, accounts: accounts).select(placed).map {
            AccountingAssociation($0, isOwn: condition.withoutParentLimits != 0)
        }
    }
}
