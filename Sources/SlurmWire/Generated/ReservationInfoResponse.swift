// Generated from Schema/*/reservations.schema by `make generate`; change that file instead.

/// The reservations.
package struct ReservationInfoResponse: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `records`.
    package var records: [ReservationInfo] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReservationInfoResponse {
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
