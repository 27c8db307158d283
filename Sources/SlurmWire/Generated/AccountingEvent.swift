// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// A time in which a node or the whole cluster was not available.
package struct AccountingEvent: WireCodable, Hashable {
    /// `cluster`.
    package var cluster: String?
    /// `cluster_nodes`.
    package var clusterNodes: String?
    /// `event_type`.
    package var eventType: UInt16 = 0
    /// `node_name`.
    package var nodeName: String?
    /// `period_start`.
    package var periodStart: Int64 = 0
    /// `period_end`.
    package var periodEnd: Int64 = 0
    /// `reason`.
    package var reason: String?
    /// `reason_uid`.
    package var reasonUid: UInt32 = 0
    /// `state`.
    package var state: UInt32 = 0
    /// `tres_str`: id=count,….
    package var tresStr: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingEvent {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        cluster = try reader.string("cluster")
        clusterNodes = try reader.string("cluster_nodes")
        eventType = try reader.u16("event_type")
        nodeName = try reader.string("node_name")
        periodStart = try reader.time("period_start")
        periodEnd = try reader.time("period_end")
        reason = try reader.string("reason")
        reasonUid = try reader.u32("reason_uid")
        state = try reader.u32("state")
        tresStr = try reader.string("tres_str")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(cluster)
        writer.string(clusterNodes)
        writer.u16(eventType)
        writer.string(nodeName)
        writer.time(periodStart)
        writer.time(periodEnd)
        writer.string(reason)
        writer.u32(reasonUid)
        writer.u32(state)
        writer.string(tresStr)
    }
}
