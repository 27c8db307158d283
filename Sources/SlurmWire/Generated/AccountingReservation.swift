// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// A reservation as accounting keeps it.
package struct AccountingReservation: WireCodable, Hashable {
    /// `assocs`.
    package var assocs: String?
    /// `cluster`.
    package var cluster: String?
    /// `flags`.
    package var flags: UInt64 = 0
    /// `id`.
    package var id: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `nodes`.
    package var nodes: String?
    /// `node_inx`.
    package var nodeInx: String?
    /// `time_end`.
    package var timeEnd: Int64 = 0
    /// `time_start`.
    package var timeStart: Int64 = 0
    /// `time_start_prev`.
    package var timeStartPrev: Int64 = 0
    /// `tres_str`: id=count,….
    package var tresStr: String?
    /// `tres_list`.
    package var tresList: [AccountingResource]?
    /// `unused_wall`.
    package var unusedWall: PackedDouble = PackedDouble(0)

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingReservation {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        assocs = try reader.string("assocs")
        cluster = try reader.string("cluster")
        flags = try reader.u64("flags")
        id = try reader.u32("id")
        name = try reader.string("name")
        nodes = try reader.string("nodes")
        nodeInx = try reader.string("node_inx")
        timeEnd = try reader.time("time_end")
        timeStart = try reader.time("time_start")
        timeStartPrev = try reader.time("time_start_prev")
        tresStr = try reader.string("tres_str")
        tresList = try reader.list("tres_list")
        unusedWall = try reader.double("unused_wall")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(assocs)
        writer.string(cluster)
        writer.u64(flags)
        writer.u32(id)
        writer.string(name)
        writer.string(nodes)
        writer.string(nodeInx)
        writer.time(timeEnd)
        writer.time(timeStart)
        writer.time(timeStartPrev)
        writer.string(tresStr)
        writer.list(tresList)
        writer.double(unusedWall)
    }
}
