// Generated from Schema/*/configuration.schema by `make generate`; change that file instead.

/// Asks for the configuration.
package struct BuildInfoRequest: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension BuildInfoRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lastUpdate = try reader.time("last_update")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(lastUpdate)
    }
}
