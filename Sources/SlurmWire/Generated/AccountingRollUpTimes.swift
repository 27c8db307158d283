// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// How long summing up one kind of period took.
package struct AccountingRollUpTimes: WireCodable, Hashable {
    /// `count`.
    package var count: UInt16 = 0
    /// `timestamp`.
    package var timestamp: Int64 = 0
    /// `time_last`.
    package var timeLast: UInt64 = 0
    /// `time_max`.
    package var timeMax: UInt64 = 0
    /// `time_total`.
    package var timeTotal: UInt64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingRollUpTimes {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        count = try reader.u16("count")
        timestamp = try reader.time("timestamp")
        timeLast = try reader.u64("time_last")
        timeMax = try reader.u64("time_max")
        timeTotal = try reader.u64("time_total")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(count)
        writer.time(timestamp)
        writer.u64(timeLast)
        writer.u64(timeMax)
        writer.u64(timeTotal)
    }
}
