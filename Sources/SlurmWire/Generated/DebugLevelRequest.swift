// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Sets the log level.
package struct DebugLevelRequest: WireCodable, Hashable {
    /// `debug_level`.
    package var debugLevel: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension DebugLevelRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        debugLevel = try reader.u32("debug_level")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(debugLevel)
    }
}
