// Generated from Schema/*/reservations.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that the controller tells of one reservation.
package struct ReservationInfo: WireCodable, Hashable {
    /// `accounts`.
    package var accounts: String?
    /// `burst_buffer`.
    package var burstBuffer: String?
    /// `core_cnt`.
    package var coreCnt: UInt32 = 0
    /// `end_time`.
    package var endTime: Int64 = 0
    /// `features`.
    package var features: String?
    /// `flags`.
    package var flags: UInt64 = 0
    /// `licenses`.
    package var licenses: String?
    /// `max_start_delay`.
    package var maxStartDelay: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `node_cnt`.
    package var nodeCnt: UInt32 = 0
    /// `node_list`.
    package var nodeList: String?
    /// `partition`.
    package var partition: String?
    /// `purge_comp_time`.
    package var purgeCompTime: UInt32 = 0
    /// `resv_watts`.
    package var resvWatts: Settable<UInt32> = .unset
    /// `start_time`.
    package var startTime: Int64 = 0
    /// `tres_str`.
    package var tresStr: String?
    /// `users`.
    package var users: String?
    /// `groups`.
    package var groups: String?
    /// `node_inx`.
    package var nodeInx: BitString?
    /// `cores`.
    package var cores: [ReservedCore] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReservationInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        accounts = try reader.string("accounts")
        burstBuffer = try reader.string("burst_buffer")
        coreCnt = try reader.u32("core_cnt")
        endTime = try reader.time("end_time")
        features = try reader.string("features")
        flags = try reader.u64("flags")
        licenses = try reader.string("licenses")
        maxStartDelay = try reader.u32("max_start_delay")
        name = try reader.string("name")
        nodeCnt = try reader.u32("node_cnt")
        nodeList = try reader.string("node_list")
        partition = try reader.string("partition")
        purgeCompTime = try reader.u32("purge_comp_time")
        resvWatts = Settable(raw: try reader.u32("resv_watts"))
        startTime = try reader.time("start_time")
        tresStr = try reader.string("tres_str")
        users = try reader.string("users")
        groups = try reader.string("groups")
        nodeInx = try reader.bits("node_inx")
        let coreSpecCnt = Int(try reader.u32("core_spec_cnt"))
        cores = try reader.elements(coreSpecCnt)
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(accounts)
        writer.string(burstBuffer)
        writer.u32(coreCnt)
        writer.time(endTime)
        writer.string(features)
        writer.u64(flags)
        writer.string(licenses)
        writer.u32(maxStartDelay)
        writer.string(name)
        writer.u32(nodeCnt)
        writer.string(nodeList)
        writer.string(partition)
        writer.u32(purgeCompTime)
        writer.u32(resvWatts.raw)
        writer.time(startTime)
        writer.string(tresStr)
        writer.string(users)
        writer.string(groups)
        writer.bits(nodeInx)
        writer.u32(UInt32(cores.count))
        writer.elements(cores)
    }
}
