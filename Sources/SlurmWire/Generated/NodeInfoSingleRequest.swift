// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

/// Asks for one node.
package struct NodeInfoSingleRequest: WireCodable, Hashable {
    /// `node_name`.
    package var nodeName: String?
    /// `show_flags`.
    package var showFlags: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeInfoSingleRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        nodeName = try reader.string("node_name")
        showFlags = try reader.u16("show_flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(nodeName)
        writer.u16(showFlags)
    }
}
