// Generated from Schema/*/reservations.schema by `make generate`; change that file instead.

/// Cores of a node that a reservation has.
package struct ReservedCore: WireCodable, Hashable {
    /// `node_name`.
    package var nodeName: String?
    /// `core_id`.
    package var coreID: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReservedCore {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        nodeName = try reader.string("node_name")
        coreID = try reader.string("core_id")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(nodeName)
        writer.string(coreID)
    }
}
