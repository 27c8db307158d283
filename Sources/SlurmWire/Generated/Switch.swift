// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// One switch.
package struct Switch: WireCodable, Hashable {
    /// `level`.
    package var level: UInt16 = 0
    /// `link_speed`.
    package var linkSpeed: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `nodes`.
    package var nodes: String?
    /// `switches`.
    package var switches: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension Switch {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        level = try reader.u16("level")
        linkSpeed = try reader.u32("link_speed")
        name = try reader.string("name")
        nodes = try reader.string("nodes")
        switches = try reader.string("switches")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(level)
        writer.u32(linkSpeed)
        writer.string(name)
        writer.string(nodes)
        writer.string(switches)
    }
}
