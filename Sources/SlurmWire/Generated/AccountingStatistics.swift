// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// The statistics of the accounting daemon.
package struct AccountingStatistics: WireCodable, Hashable {
    /// `dbd_rollup_stats`.
    package var dbdRollupStats: AccountingRollUpStatistics = AccountingRollUpStatistics()
    /// `rollup_stats`.
    package var rollupStats: [AccountingRollUpStatistics]?
    /// `rpc_list`.
    package var rpcList: [AccountingCallCount]?
    /// `time_start`.
    package var timeStart: Int64 = 0
    /// `user_list`.
    package var userList: [AccountingCallCount]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingStatistics {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        dbdRollupStats = try AccountingRollUpStatistics(from: &reader)
        rollupStats = try reader.list("rollup_stats")
        rpcList = try reader.list("rpc_list")
        timeStart = try reader.time("time_start")
        userList = try reader.list("user_list")
    }

    package func encode(into writer: inout WireWriter) {
        dbdRollupStats.encode(into: &writer)
        writer.list(rollupStats)
        writer.list(rpcList)
        writer.time(timeStart)
        writer.list(userList)
    }
}
