// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Clears and sets debug flags.
package struct DebugFlagsRequest: WireCodable, Hashable {
    /// `debug_flags_minus`.
    package var debugFlagsMinus: UInt64 = 0
    /// `debug_flags_plus`.
    package var debugFlagsPlus: UInt64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension DebugFlagsRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        debugFlagsMinus = try reader.u64("debug_flags_minus")
        debugFlagsPlus = try reader.u64("debug_flags_plus")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(debugFlagsMinus)
        writer.u64(debugFlagsPlus)
    }
}
