// Generated from Schema/*/shares.schema by `make generate`; change that file instead.

/// The tree of fair shares.
package struct SharesResponse: WireCodable, Hashable {
    /// `tres_names`.
    package var tresNames: [String?] = []
    /// `assoc_shares_list`.
    package var assocSharesList: [AssociationShares]?
    /// `tot_shares`.
    package var totShares: UInt64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SharesResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        tresNames = try reader.strings("tres_names")
        assocSharesList = try reader.list("assoc_shares_list")
        totShares = try reader.u64("tot_shares")
    }

    package func encode(into writer: inout WireWriter) {
        writer.strings(tresNames)
        writer.list(assocSharesList)
        writer.u64(totShares)
    }
}
