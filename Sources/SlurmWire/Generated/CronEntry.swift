// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// When a job of scrontab runs; led by a byte that says whether it is there.
package struct CronEntry: WireCodable, Hashable {
    /// `flags`.
    package var flags: UInt32 = 0
    /// `minute`.
    package var minute: BitString?
    /// `hour`.
    package var hour: BitString?
    /// `day_of_month`.
    package var dayOfMonth: BitString?
    /// `month`.
    package var month: BitString?
    /// `day_of_week`.
    package var dayOfWeek: BitString?
    /// `cronspec`.
    package var cronspec: String?
    /// `line_start`.
    package var lineStart: UInt32 = 0
    /// `line_end`.
    package var lineEnd: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension CronEntry {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        flags = try reader.u32("flags")
        minute = try reader.bits("minute")
        hour = try reader.bits("hour")
        dayOfMonth = try reader.bits("day_of_month")
        month = try reader.bits("month")
        dayOfWeek = try reader.bits("day_of_week")
        cronspec = try reader.string("cronspec")
        lineStart = try reader.u32("line_start")
        lineEnd = try reader.u32("line_end")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(flags)
        writer.bits(minute)
        writer.bits(hour)
        writer.bits(dayOfMonth)
        writer.bits(month)
        writer.bits(dayOfWeek)
        writer.string(cronspec)
        writer.u32(lineStart)
        writer.u32(lineEnd)
    }
}
