// Generated from Schema/*/accounting-entities.schema by `make generate`; change that file instead.

/// Which workload characterization keys to tell of.
package struct AccountingWCKeyCondition: WireCodable, Hashable {
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `name_list`.
    package var nameList: [String?]?
    /// `only_defs`.
    package var onlyDefs: UInt16 = 0
    /// `usage_end`.
    package var usageEnd: Int64 = 0
    /// `usage_start`.
    package var usageStart: Int64 = 0
    /// `user_list`.
    package var userList: [String?]?
    /// `with_usage`.
    package var withUsage: UInt16 = 0
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingWCKeyCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusterList = try reader.stringList("cluster_list")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        nameList = try reader.stringList("name_list")
        onlyDefs = try reader.u16("only_defs")
        usageEnd = try reader.time("usage_end")
        usageStart = try reader.time("usage_start")
        userList = try reader.stringList("user_list")
        withUsage = try reader.u16("with_usage")
        withDeleted = try reader.u16("with_deleted")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(clusterList)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.stringList(nameList)
        writer.u16(onlyDefs)
        writer.time(usageEnd)
        writer.time(usageStart)
        writer.stringList(userList)
        writer.u16(withUsage)
        writer.u16(withDeleted)
    }
}
