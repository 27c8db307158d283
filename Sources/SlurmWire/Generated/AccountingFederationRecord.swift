// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// A federation of clusters.
package struct AccountingFederationRecord: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `flags`.
    package var flags: UInt32 = 0
    /// `clusters`.
    package var clusters: [AccountingCluster]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingFederationRecord {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        flags = try reader.u32("flags")
        clusters = try reader.list("clusters")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.u32(flags)
        writer.list(clusters)
    }
}
