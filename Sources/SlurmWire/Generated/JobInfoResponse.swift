// Generated from Schema/*/jobs.schema by `make generate`; change that file instead.

/// The jobs asked for.
package struct JobInfoResponse: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `last_backfill`.
    package var lastBackfill: Int64 = 0
    /// `records`.
    package var records: [JobInfo] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobInfoResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let recordCount = Int(try reader.u32("record_count"))
        lastUpdate = try reader.time("last_update")
        lastBackfill = try reader.time("last_backfill")
        records = try reader.elements(recordCount)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(records.count))
        writer.time(lastUpdate)
        writer.time(lastBackfill)
        writer.elements(records)
    }
}
