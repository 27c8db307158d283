// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// How much of one resource of a cluster was used in one period.
package struct AccountingClusterUsage: WireCodable, Hashable {
    /// `alloc_secs`: seconds.
    package var allocSecs: UInt64 = 0
    /// `tres_rec`.
    package var tresRec: AccountingResource = AccountingResource()
    /// `down_secs`: seconds.
    package var downSecs: UInt64 = 0
    /// `idle_secs`: seconds.
    package var idleSecs: UInt64 = 0
    /// `over_secs`: seconds.
    package var overSecs: UInt64 = 0
    /// `pdown_secs`: seconds.
    package var pdownSecs: UInt64 = 0
    /// `period_start`.
    package var periodStart: Int64 = 0
    /// `plan_secs`: seconds.
    package var planSecs: UInt64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingClusterUsage {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        allocSecs = try reader.u64("alloc_secs")
        tresRec = try AccountingResource(from: &reader)
        downSecs = try reader.u64("down_secs")
        idleSecs = try reader.u64("idle_secs")
        overSecs = try reader.u64("over_secs")
        pdownSecs = try reader.u64("pdown_secs")
        periodStart = try reader.time("period_start")
        planSecs = try reader.u64("plan_secs")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(allocSecs)
        tresRec.encode(into: &writer)
        writer.u64(downSecs)
        writer.u64(idleSecs)
        writer.u64(overSecs)
        writer.u64(pdownSecs)
        writer.time(periodStart)
        writer.u64(planSecs)
    }
}
