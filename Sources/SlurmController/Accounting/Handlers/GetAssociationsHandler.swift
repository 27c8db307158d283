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
        let usage = body.withUsage != 0 ? UsedResources(context, from: body.usageStart, to: body.usageEnd) : nil
        return AccountingList(context.directory.associations(body, usage: usage))
    }
}

extension AccountingDirectory {
    /// The records that a condition wants, with their part of `usage`; `accounts` stand in for those that it names.
    func associations(
        _ condition: AccountingAssociationCondition,
        accounts: [String]? = nil,
        usage: UsedResources? = nil
    ) -> [AccountingAssociation] {
        let withoutInfo = condition.withoutParentInfo != 0
        return AssociationFilter(condition, accounts: accounts).select(placed).map { item in
            var record = AccountingAssociation(item, isOwn: withoutInfo || condition.withoutParentLimits != 0)
            if let usage {
                let used = usage.usage(of: item, in: self)
                record.accountingList = used.isEmpty ? nil : used
            }
            if withoutInfo {
                record.parentAcct = nil
                record.parentID = .value(0)
            }
            return record
        }
    }
}
