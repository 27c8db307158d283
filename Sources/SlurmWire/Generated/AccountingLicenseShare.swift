// Generated from Schema/*/accounting-qos.schema by `make generate`; change that file instead.

/// How much of a licence one cluster may use.
package struct AccountingLicenseShare: WireCodable, Hashable {
    /// `cluster`.
    package var cluster: String?
    /// `percent_allowed`: per cent.
    package var percentAllowed: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingLicenseShare {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        cluster = try reader.string("cluster")
        percentAllowed = try reader.u16("percent_allowed")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(cluster)
        writer.u16(percentAllowed)
    }
}
