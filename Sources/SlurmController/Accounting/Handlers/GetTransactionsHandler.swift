import SimCluster
import SlurmWire

/// Tells of changes (`sacctmgr show transactions`).
enum GetTransactionsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetTxn

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let actions = TextFilter(body.actionList)
        let actors = TextFilter(body.actorList)
        let ids = TextFilter(body.idList)
        return AccountingList(
            context.directory.log.filter { entry in
                let time = entry.time.seconds
                return actions.admits("\(entry.action)") && actors.admits(entry.actor) && ids.admits("\(entry.id)")
                    && (body.timeStart == 0 || time >= body.timeStart) && (body.timeEnd == 0 || time < body.timeEnd)
            }.map(AccountingTransaction.init)
        )
    }
}

extension AccountingTransaction {
    /// The record of a change.
    init(_ entry: AccountingLogEntry) {
        self.init()
        id = entry.id
        action = entry.action
        actorName = entry.actor
        timestamp = entry.time.seconds
        setInfo = entry.details
        whereQuery = entry.target
    }
}
