import SimCluster
import SlurmModel
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
        let withoutInfo = condition.withoutParentInfo != 0
        return AssociationFilter(condition, accounts: accounts).select(placed).map { item in
            var record = AccountingAssociation(item, isOwn: withoutInfo || condition.withoutParentLimits != 0)
            if withoutInfo {
                record.parentAcct = nil
                record.parentID = .value(0)
            }
            return record
        }
    }
}
