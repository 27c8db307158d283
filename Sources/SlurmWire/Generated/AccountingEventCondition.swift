// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// Which events to tell of.
package struct AccountingEventCondition: WireCodable, Hashable {
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `cond_flags`.
    package var condFlags: UInt32 = 0
    /// `cpus_max`.
    package var cpusMax: UInt32 = 0
    /// `cpus_min`.
    package var cpusMin: UInt32 = 0
    /// `event_type`.
    package var eventType: UInt16 = 0
    /// `format_list`.
    package var formatList: [String?]?
    /// `node_list`.
    package var nodeList: String?
    /// `period_end`.
    package var periodEnd: Int64 = 0
    /// `period_start`.
    package var periodStart: Int64 = 0
    /// `reason_list`.
    package var reasonList: [String?]?
    /// `reason_uid_list`.
    package var reasonUidList: [String?]?
    /// `state_list`.
    package var stateList: [String?]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingEventCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusterList = try reader.stringList("cluster_list")
        condFlags = try reader.u32("cond_flags")
        cpusMax = try reader.u32("cpus_max")
        cpusMin = try reader.u32("cpus_min")
        eventType = try reader.u16("event_type")
        formatList = try reader.stringList("format_list")
        nodeList = try reader.string("node_list")
        periodEnd = try reader.time("period_end")
        periodStart = try reader.time("period_start")
        reasonList = try reader.stringList("reason_list")
        reasonUidList = try reader.stringList("reason_uid_list")
        stateList = try reader.stringList("state_list")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(clusterList)
        writer.u32(condFlags)
        writer.u32(cpusMax)
        writer.u32(cpusMin)
        writer.u16(eventType)
        writer.stringList(formatList)
        writer.string(nodeList)
        writer.time(periodEnd)
        writer.time(periodStart)
        writer.stringList(reasonList)
        writer.stringList(reasonUidList)
        writer.stringList(stateList)
    }
}
