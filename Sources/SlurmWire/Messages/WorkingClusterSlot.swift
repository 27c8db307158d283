/// The place of the cluster to which a federation moved a request.
///
/// *Wire:* u8, 0 for none. Federations are not described here: another value throws `.badValue`.
package struct WorkingClusterSlot: WireCodable, Hashable {
    /// The slot of a cluster that is in no federation.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {
        let offset = reader.offset
        let flag = try reader.u8("working_cluster_rec")
        guard flag == 0 else {
            throw WireError(.badValue(UInt64(flag)), field: "working_cluster_rec", offset: offset)
        }
    }

    package func encode(into writer: inout WireWriter) {
        writer.u8(0)
    }
}
