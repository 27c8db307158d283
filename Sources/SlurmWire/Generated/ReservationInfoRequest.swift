// Generated from Schema/*/reservations.schema by `make generate`; change that file instead.

/// Asks for all reservations.
package struct ReservationInfoRequest: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReservationInfoRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lastUpdate = try reader.time("last_update")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(lastUpdate)
    }
}
