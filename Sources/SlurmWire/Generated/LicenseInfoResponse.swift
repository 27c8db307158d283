// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// The licenses.
package struct LicenseInfoResponse: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `records`.
    package var records: [LicenseInfo] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension LicenseInfoResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        let numLic = Int(try reader.u32("num_lic"))
        lastUpdate = try reader.time("last_update")
        records = try reader.elements(numLic)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(records.count))
        writer.time(lastUpdate)
        writer.elements(records)
    }
}
