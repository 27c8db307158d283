// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

/// Asks for all nodes.
package struct NodeInfoRequest: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `show_flags`.
    package var showFlags: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeInfoRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lastUpdate = try reader.time("last_update")
        showFlags = try reader.u16("show_flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(lastUpdate)
        writer.u16(showFlags)
    }
}
