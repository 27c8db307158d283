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

/// Begins to count anew; nothing is counted.
enum ClearStatisticsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ClearStats

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        try context.requireOperator()
        return .done(type)
    }
}

/// Reads the configuration again (`sacctmgr reconfigure`); it is the controller's, which is told by itself.
enum ReconfigureAccountingHandler: AccountingHandler {
    typealias Handled = AccountingRequest.Reconfig

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        try context.requireOperator()
        return .done(type)
    }
}

/// Sums up what was used; sums are made when they are asked for.
enum RollUsageHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RollUsage

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        try context.requireOperator()
        return .done(type)
    }
}

/// Ends jobs whose end was lost; there are none.
enum FixRunawayJobsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.FixRunawayJob

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        try context.requireOperator()
        return .done(type)
    }
}

/// Counts further resources.
enum AddResourcesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddTres

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        let names = (body.records ?? []).compactMap { record in
            record.type.map { type in record.name.map { "\(type)/\($0)" } ?? type }
        }
        context.directory.resources = CountedResource.table(adding: names, to: context.directory.resources)
        return .done(type)
    }
}
