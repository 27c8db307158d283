// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// How often and how long a message or a user kept the accounting daemon busy.
package struct AccountingCallCount: WireCodable, Hashable {
    /// `cnt`.
    package var cnt: UInt32 = 0
    /// `id`.
    package var id: UInt32 = 0
    /// `time`.
    package var time: UInt64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingCallCount {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        cnt = try reader.u32("cnt")
        id = try reader.u32("id")
        time = try reader.u64("time")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(cnt)
        writer.u32(id)
        writer.u64(time)
    }
}
