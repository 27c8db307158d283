// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

/// The power cap of a node.
package struct PowerManagement: WireCodable, Hashable {
    /// `cap_watts`.
    package var capWatts: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PowerManagement {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        capWatts = try reader.u32("cap_watts")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(capWatts)
    }
}
