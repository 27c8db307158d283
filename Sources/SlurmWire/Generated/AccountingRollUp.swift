// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// Asks to sum up what was used.
package struct AccountingRollUp: WireCodable, Hashable {
    /// `archive_data`.
    package var archiveData: UInt16 = 0
    /// `end`.
    package var end: Int64 = 0
    /// `start`.
    package var start: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingRollUp {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        archiveData = try reader.u16("archive_data")
        end = try reader.time("end")
        start = try reader.time("start")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(archiveData)
        writer.time(end)
        writer.time(start)
    }
}
