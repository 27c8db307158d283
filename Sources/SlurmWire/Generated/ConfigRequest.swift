// Generated from Schema/*/configuration.schema by `make generate`; change that file instead.

/// Asks for the configuration files (configless mode).
package struct ConfigRequest: WireCodable, Hashable {
    /// `flags`.
    package var flags: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ConfigRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        flags = try reader.u32("flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(flags)
    }
}
