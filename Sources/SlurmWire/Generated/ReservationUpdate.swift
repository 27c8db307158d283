// Generated from Schema/*/reservations.schema by `make generate`; change that file instead.

package import SlurmModel

/// The fields of a reservation that change, or that a new one has.
package struct ReservationUpdate: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `start_time`.
    package var startTime: Int64 = 0
    /// `end_time`.
    package var endTime: Int64 = 0
    /// `duration`.
    package var duration: UInt32 = 0
    /// `flags`.
    package var flags: Settable<UInt64> = .unset
    /// `node_cnt`.
    package var nodeCnt: [UInt32] = []
    /// `core_cnt`.
    package var coreCnt: [UInt32] = []
    /// `node_list`.
    package var nodeList: String?
    /// `features`.
    package var features: String?
    /// `licenses`.
    package var licenses: String?
    /// `max_start_delay`.
    package var maxStartDelay: Settable<UInt32> = .unset
    /// `partition`.
    package var partition: String?
    /// `purge_comp_time`.
    package var purgeCompTime: Settable<UInt32> = .unset
    /// `resv_watts`.
    package var resvWatts: Settable<UInt32> = .unset
    /// `users`.
    package var users: String?
    /// `accounts`.
    package var accounts: String?
    /// `burst_buffer`.
    package var burstBuffer: String?
    /// `groups`.
    package var groups: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReservationUpdate {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        startTime = try reader.time("start_time")
        endTime = try reader.time("end_time")
        duration = try reader.u32("duration")
        flags = Settable(raw: try reader.u64("flags"))
        nodeCnt = try reader.u32s("node_cnt")
        coreCnt = try reader.u32s("core_cnt")
        nodeList = try reader.string("node_list")
        features = try reader.string("features")
        licenses = try reader.string("licenses")
        maxStartDelay = Settable(raw: try reader.u32("max_start_delay"))
        partition = try reader.string("partition")
        purgeCompTime = Settable(raw: try reader.u32("purge_comp_time"))
        resvWatts = Settable(raw: try reader.u32("resv_watts"))
        users = try reader.string("users")
        accounts = try reader.string("accounts")
        burstBuffer = try reader.string("burst_buffer")
        groups = try reader.string("groups")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.time(startTime)
        writer.time(endTime)
        writer.u32(duration)
        writer.u64(flags.raw)
        writer.u32s(nodeCnt)
        writer.u32s(coreCnt)
        writer.string(nodeList)
        writer.string(features)
        writer.string(licenses)
        writer.u32(maxStartDelay.raw)
        writer.string(partition)
        writer.u32(purgeCompTime.raw)
        writer.u32(resvWatts.raw)
        writer.string(users)
        writer.string(accounts)
        writer.string(burstBuffer)
        writer.string(groups)
    }
}
