// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// Which federations to tell of.
package struct AccountingFederationCondition: WireCodable, Hashable {
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `federation_list`.
    package var federationList: [String?]?
    /// `format_list`.
    package var formatList: [String?]?
    /// `with_deleted`.
    package var withDeleted: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingFederationCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        clusterList = try reader.stringList("cluster_list")
        federationList = try reader.stringList("federation_list")
        formatList = try reader.stringList("format_list")
        withDeleted = try reader.u16("with_deleted")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(clusterList)
        writer.stringList(federationList)
        writer.stringList(formatList)
        writer.u16(withDeleted)
    }
}
