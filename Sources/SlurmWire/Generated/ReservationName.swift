// Generated from Schema/*/reservations.schema by `make generate`; change that file instead.

/// Names a reservation.
package struct ReservationName: WireCodable, Hashable {
    /// `name`.
    package var name: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ReservationName {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
    }
}
