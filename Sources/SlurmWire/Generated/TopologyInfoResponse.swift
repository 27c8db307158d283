// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// The network's switches.
package struct TopologyInfoResponse: WireCodable, Hashable {
    /// `records`.
    package var records: [Switch] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TopologyInfoResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let recordCount = Int(try reader.u32("record_count"))
        records = try reader.elements(recordCount)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(records.count))
        writer.elements(records)
    }
}
