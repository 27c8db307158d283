// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// The controller's statistics, as sdiag prints them; after a reset only the counts of requests.
package struct StatisticsResponse: WireCodable, Hashable {
    /// `parts_packed`.
    package var partsPacked: SchedulerStatistics?
    /// `rpc_type_size`.
    package var rpcTypeSize: UInt32 = 0
    /// `rpc_type_id`.
    package var rpcTypeID: [UInt16] = []
    /// `rpc_type_cnt`.
    package var rpcTypeCnt: [UInt32] = []
    /// `rpc_type_time`.
    package var rpcTypeTime: [UInt64] = []
    /// `rpc_user_size`.
    package var rpcUserSize: UInt32 = 0
    /// `rpc_user_id`.
    package var rpcUserID: [UInt32] = []
    /// `rpc_user_cnt`.
    package var rpcUserCnt: [UInt32] = []
    /// `rpc_user_time`.
    package var rpcUserTime: [UInt64] = []
    /// `rpc_queue_type_id`.
    package var rpcQueueTypeID: [UInt32] = []
    /// `rpc_queue_count`.
    package var rpcQueueCount: [UInt32] = []
    /// `rpc_dump_types`.
    package var rpcDumpTypes: [UInt32] = []
    /// `rpc_dump_hostlist`.
    package var rpcDumpHostlist: [String?] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StatisticsResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        partsPacked = try reader.optional32("parts_packed")
        rpcTypeSize = try reader.u32("rpc_type_size")
        rpcTypeID = try reader.u16s("rpc_type_id")
        rpcTypeCnt = try reader.u32s("rpc_type_cnt")
        rpcTypeTime = try reader.u64s("rpc_type_time")
        rpcUserSize = try reader.u32("rpc_user_size")
        rpcUserID = try reader.u32s("rpc_user_id")
        rpcUserCnt = try reader.u32s("rpc_user_cnt")
        rpcUserTime = try reader.u64s("rpc_user_time")
        rpcQueueTypeID = try reader.u32s("rpc_queue_type_id")
        rpcQueueCount = try reader.u32s("rpc_queue_count")
        rpcDumpTypes = try reader.u32s("rpc_dump_types")
        rpcDumpHostlist = try reader.strings("rpc_dump_hostlist")
    }

    package func encode(into writer: inout WireWriter) {
        writer.optional32(partsPacked)
        writer.u32(rpcTypeSize)
        writer.u16s(rpcTypeID)
        writer.u32s(rpcTypeCnt)
        writer.u64s(rpcTypeTime)
        writer.u32(rpcUserSize)
        writer.u32s(rpcUserID)
        writer.u32s(rpcUserCnt)
        writer.u64s(rpcUserTime)
        writer.u32s(rpcQueueTypeID)
        writer.u32s(rpcQueueCount)
        writer.u32s(rpcDumpTypes)
        writer.strings(rpcDumpHostlist)
    }
}
