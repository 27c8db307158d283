// Generated from Schema/*/accounting-qos.schema by `make generate`; change that file instead.

/// Which resources of licence servers to tell of or to change.
package struct AccountingLicenseCondition: WireCodable, Hashable {
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `description_list`.
    package var descriptionList: [String?]?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `format_list`.
    package var formatList: [String?]?
    /// `id_list`.
    package var idList: [String?]?
    /// `manager_list`.
    package var managerList: [String?]?
    /// `name_list`.
    package var nameList: [String?]?
    /// `percent_list`.
    package var percentList: [String?]?
    /// `server_list`.
    package var serverList: [String?]?
    /// `type_list`.
    package var typeList: [String?]?
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0
    /// `with_clusters`.
    package var withClusters: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingLicenseCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusterList = try reader.stringList("cluster_list")
        descriptionList = try reader.stringList("description_list")
        flags = try reader.u32("flags")
        formatList = try reader.stringList("format_list")
        idList = try reader.stringList("id_list")
        managerList = try reader.stringList("manager_list")
        nameList = try reader.stringList("name_list")
        percentList = try reader.stringList("percent_list")
        serverList = try reader.stringList("server_list")
        typeList = try reader.stringList("type_list")
        withDeleted = try reader.u16("with_deleted")
        withClusters = try reader.u16("with_clusters")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(clusterList)
        writer.stringList(descriptionList)
        writer.u32(flags)
        writer.stringList(formatList)
        writer.stringList(idList)
        writer.stringList(managerList)
        writer.stringList(nameList)
        writer.stringList(percentList)
        writer.stringList(serverList)
        writer.stringList(typeList)
        writer.u16(withDeleted)
        writer.u16(withClusters)
    }
}
