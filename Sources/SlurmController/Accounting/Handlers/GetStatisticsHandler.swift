import SimCluster
import SlurmModel
import SlurmWire

/// Tells how busy the accounting is; nothing is counted.
enum GetStatisticsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetStats

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        try context.requireOperator()
        var reply = AccountingStatistics()
        reply.timeStart = context.startTime.seconds
        reply.rollupStats = []
        reply.rpcList = []
        reply.userList = []
        return reply
    }
}
