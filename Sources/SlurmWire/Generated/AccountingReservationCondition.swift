// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// Which reservations to tell of.
package struct AccountingReservationCondition: WireCodable, Hashable {
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `flags`.
    package var flags: UInt64 = 0
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `name_list`.
    package var nameList: [String?]?
    /// `nodes`.
    package var nodes: String?
    /// `time_end`.
    package var timeEnd: Int64 = 0
    /// `time_start`.
    package var timeStart: Int64 = 0
    /// `with_usage`.
    package var withUsage: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingReservationCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusterList = try reader.stringList("cluster_list")
        flags = try reader.u64("flags")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        nameList = try reader.stringList("name_list")
        nodes = try reader.string("nodes")
        timeEnd = try reader.time("time_end")
        timeStart = try reader.time("time_start")
        withUsage = try reader.u16("with_usage")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(clusterList)
        writer.u64(flags)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.stringList(nameList)
        writer.string(nodes)
        writer.time(timeEnd)
        writer.time(timeStart)
        writer.u16(withUsage)
    }
}
