// Generated from Schema/*/accounting-associations.schema by `make generate`; change that file instead.

/// How much of one resource was used in one period.
package struct AccountingUsage: WireCodable, Hashable {
    /// `alloc_secs`: seconds.
    package var allocSecs: UInt64 = 0
    /// `tres_rec`.
    package var tresRec: AccountingResource = AccountingResource()
    /// `id`.
    package var id: UInt32 = 0
    /// `period_start`.
    package var periodStart: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingUsage {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        allocSecs = try reader.u64("alloc_secs")
        tresRec = try AccountingResource(from: &reader)
        id = try reader.u32("id")
        periodStart = try reader.time("period_start")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(allocSecs)
        tresRec.encode(into: &writer)
        writer.u32(id)
        writer.time(periodStart)
    }
}
