// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// A federation, led by a byte that says whether it is there.
package struct AccountingFederation: WireCodable, Hashable {
    /// `record`.
    package var record: AccountingFederationRecord?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingFederation {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        record = try reader.optional("record", present: 1)
    }

    package func encode(into writer: inout WireWriter) {
        writer.optional(record, present: 1)
    }
}
