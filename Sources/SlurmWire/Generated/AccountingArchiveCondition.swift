// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// What to archive.
package struct AccountingArchiveCondition: WireCodable, Hashable {
    /// `archive_dir`.
    package var archiveDir: String?
    /// `archive_script`.
    package var archiveScript: String?
    /// `job_cond`.
    package var jobCond: AccountingJobCondition = AccountingJobCondition()
    /// `purge_event`.
    package var purgeEvent: UInt32 = 0
    /// `purge_job`.
    package var purgeJob: UInt32 = 0
    /// `purge_resv`.
    package var purgeResv: UInt32 = 0
    /// `purge_step`.
    package var purgeStep: UInt32 = 0
    /// `purge_suspend`.
    package var purgeSuspend: UInt32 = 0
    /// `purge_txn`.
    package var purgeTxn: UInt32 = 0
    /// `purge_usage`.
    package var purgeUsage: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingArchiveCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        archiveDir = try reader.string("archive_dir")
        archiveScript = try reader.string("archive_script")
        jobCond = try AccountingJobCondition(from: &reader)
        purgeEvent = try reader.u32("purge_event")
        purgeJob = try reader.u32("purge_job")
        purgeResv = try reader.u32("purge_resv")
        purgeStep = try reader.u32("purge_step")
        purgeSuspend = try reader.u32("purge_suspend")
        purgeTxn = try reader.u32("purge_txn")
        purgeUsage = try reader.u32("purge_usage")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(archiveDir)
        writer.string(archiveScript)
        jobCond.encode(into: &writer)
        writer.u32(purgeEvent)
        writer.u32(purgeJob)
        writer.u32(purgeResv)
        writer.u32(purgeStep)
        writer.u32(purgeSuspend)
        writer.u32(purgeTxn)
        writer.u32(purgeUsage)
    }
}
