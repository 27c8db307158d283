/// The reply to `REQUEST_FED_INFO`: a byte that says whether the cluster is in a federation.
///
/// *Wire:* u8, 0 for none. Federations are not described here: a 1 throws `.badValue`.
package struct FederationSlot: WireCodable, Hashable {
    /// The answer of a cluster that is in no federation.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {
        let flag = try reader.u8("fed_present")
        guard flag == 0 else { throw WireError(.badValue(UInt64(flag)), field: "fed_present", offset: 0) }
    }

    package func encode(into writer: inout WireWriter) {
        writer.u8(0)
    }
}
