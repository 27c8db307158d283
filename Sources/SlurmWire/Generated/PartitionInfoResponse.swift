// Generated from Schema/*/partitions.schema by `make generate`; change that file instead.

/// The partitions.
package struct PartitionInfoResponse: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `records`.
    package var records: [PartitionInfo] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PartitionInfoResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let recordCount = Int(try reader.u32("record_count"))
        lastUpdate = try reader.time("last_update")
        records = try reader.elements(recordCount)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(records.count))
        writer.time(lastUpdate)
        writer.elements(records)
    }
}
