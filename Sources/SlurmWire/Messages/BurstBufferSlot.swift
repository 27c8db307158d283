/// The reply to `REQUEST_BURST_BUFFER_INFO`: the number of burst buffer plugins, none.
///
/// *Wire:* u32. Plugins are not described here: a number above 0 throws `.badValue`.
package struct BurstBufferSlot: WireCodable, Hashable {
    /// The answer of a cluster without burst buffers.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {
        let count = try reader.u32("record_count")
        guard count == 0 else { throw WireError(.badValue(UInt64(count)), field: "record_count", offset: 0) }
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(0)
    }
}
