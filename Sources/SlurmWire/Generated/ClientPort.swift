// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// A port on which the command that launches listens.
package struct ClientPort: WireCodable, Hashable {
    /// `port`.
    package var port: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ClientPort {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        port = try reader.u16("port")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(port)
    }
}
