// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// Which clusters to tell of or to change.
package struct AccountingClusterCondition: WireCodable, Hashable {
    /// `classification`.
    package var classification: UInt16 = 0
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `federation_list`.
    package var federationList: [String?]?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `format_list`.
    package var formatList: [String?]?
    /// `plugin_id_select_list`.
    package var pluginIDSelectList: [String?]?
    /// `rpc_version_list`.
    package var rpcVersionList: [String?]?
    /// `usage_end`.
    package var usageEnd: Int64 = 0
    /// `usage_start`.
    package var usageStart: Int64 = 0
    /// `with_usage`.
    package var withUsage: UInt16 = 0
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingClusterCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        classification = try reader.u16("classification")
        clusterList = try reader.stringList("cluster_list")
        federationList = try reader.stringList("federation_list")
        flags = try reader.u32("flags")
        formatList = try reader.stringList("format_list")
        pluginIDSelectList = try reader.stringList("plugin_id_select_list")
        rpcVersionList = try reader.stringList("rpc_version_list")
        usageEnd = try reader.time("usage_end")
        usageStart = try reader.time("usage_start")
        withUsage = try reader.u16("with_usage")
        withDeleted = try reader.u16("with_deleted")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(classification)
        writer.stringList(clusterList)
        writer.stringList(federationList)
        writer.u32(flags)
        writer.stringList(formatList)
        writer.stringList(pluginIDSelectList)
        writer.stringList(rpcVersionList)
        writer.time(usageEnd)
        writer.time(usageStart)
        writer.u16(withUsage)
        writer.u16(withDeleted)
    }
}
