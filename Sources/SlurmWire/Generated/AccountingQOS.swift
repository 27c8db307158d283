// Generated from Schema/*/accounting-qos.schema by `make generate`; change that file instead.

package import SlurmModel

/// A quality of service with its limits.
package struct AccountingQOS: WireCodable, Hashable {
    /// `description`.
    package var description: String?
    /// `id`.
    package var id: UInt32 = 0
    /// `flags`.
    package var flags: UInt32 = 0
    /// `grace_time`: seconds.
    package var graceTime: Settable<UInt32> = .unset
    /// `grp_tres_mins`.
    package var grpTresMins: String?
    /// `grp_tres_run_mins`.
    package var grpTresRunMins: String?
    /// `grp_tres`.
    package var grpTres: String?
    /// `grp_jobs`.
    package var grpJobs: Settable<UInt32> = .unset
    /// `grp_jobs_accrue`.
    package var grpJobsAccrue: Settable<UInt32> = .unset
    /// `grp_submit_jobs`.
    package var grpSubmitJobs: Settable<UInt32> = .unset
    /// `grp_wall`: minutes.
    package var grpWall: Settable<UInt32> = .unset
    /// `max_tres_mins_pj`.
    package var maxTresMinsPj: String?
    /// `max_tres_run_mins_pa`.
    package var maxTresRunMinsPa: String?
    /// `max_tres_run_mins_pu`.
    package var maxTresRunMinsPu: String?
    /// `max_tres_pa`.
    package var maxTresPa: String?
    /// `max_tres_pj`.
    package var maxTresPj: String?
    /// `max_tres_pn`.
    package var maxTresPn: String?
    /// `max_tres_pu`.
    package var maxTresPu: String?
    /// `max_jobs_pa`.
    package var maxJobsPa: Settable<UInt32> = .unset
    /// `max_jobs_pu`.
    package var maxJobsPu: Settable<UInt32> = .unset
    /// `max_jobs_accrue_pa`.
    package var maxJobsAccruePa: Settable<UInt32> = .unset
    /// `max_jobs_accrue_pu`.
    package var maxJobsAccruePu: Settable<UInt32> = .unset
    /// `min_prio_thresh`.
    package var minPrioThresh: Settable<UInt32> = .unset
    /// `max_submit_jobs_pa`.
    package var maxSubmitJobsPa: Settable<UInt32> = .unset
    /// `max_submit_jobs_pu`.
    package var maxSubmitJobsPu: Settable<UInt32> = .unset
    /// `max_wall_pj`: minutes.
    package var maxWallPj: Settable<UInt32> = .unset
    /// `min_tres_pj`.
    package var minTresPj: String?
    /// `name`.
    package var name: String?
    /// `preempt_bitstr`.
    package var preemptBitstr: BitString?
    /// `preempt_list`.
    package var preemptList: [String?]?
    /// `preempt_mode`.
    package var preemptMode: UInt16 = 0
    /// `preempt_exempt_time`: seconds.
    package var preemptExemptTime: Settable<UInt32> = .unset
    /// `priority`.
    package var priority: Settable<UInt32> = .unset
    /// `usage_factor`.
    package var usageFactor: PackedDouble = PackedDouble(0)
    /// `usage_thres`.
    package var usageThres: PackedDouble = PackedDouble(0)
    /// `limit_factor`.
    package var limitFactor: PackedDouble = PackedDouble(0)

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingQOS {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        description = try reader.string("description")
        id = try reader.u32("id")
        flags = try reader.u32("flags")
        graceTime = Settable(raw: try reader.u32("grace_time"))
        grpTresMins = try reader.string("grp_tres_mins")
        grpTresRunMins = try reader.string("grp_tres_run_mins")
        grpTres = try reader.string("grp_tres")
        grpJobs = Settable(raw: try reader.u32("grp_jobs"))
        grpJobsAccrue = Settable(raw: try reader.u32("grp_jobs_accrue"))
        grpSubmitJobs = Settable(raw: try reader.u32("grp_submit_jobs"))
        grpWall = Settable(raw: try reader.u32("grp_wall"))
        maxTresMinsPj = try reader.string("max_tres_mins_pj")
        maxTresRunMinsPa = try reader.string("max_tres_run_mins_pa")
        maxTresRunMinsPu = try reader.string("max_tres_run_mins_pu")
        maxTresPa = try reader.string("max_tres_pa")
        maxTresPj = try reader.string("max_tres_pj")
        maxTresPn = try reader.string("max_tres_pn")
        maxTresPu = try reader.string("max_tres_pu")
        maxJobsPa = Settable(raw: try reader.u32("max_jobs_pa"))
        maxJobsPu = Settable(raw: try reader.u32("max_jobs_pu"))
        maxJobsAccruePa = Settable(raw: try reader.u32("max_jobs_accrue_pa"))
        maxJobsAccruePu = Settable(raw: try reader.u32("max_jobs_accrue_pu"))
        minPrioThresh = Settable(raw: try reader.u32("min_prio_thresh"))
        maxSubmitJobsPa = Settable(raw: try reader.u32("max_submit_jobs_pa"))
        maxSubmitJobsPu = Settable(raw: try reader.u32("max_submit_jobs_pu"))
        maxWallPj = Settable(raw: try reader.u32("max_wall_pj"))
        minTresPj = try reader.string("min_tres_pj")
        name = try reader.string("name")
        preemptBitstr = try reader.bits("preempt_bitstr")
        preemptList = try reader.stringList("preempt_list")
        preemptMode = try reader.u16("preempt_mode")
        preemptExemptTime = Settable(raw: try reader.u32("preempt_exempt_time"))
        priority = Settable(raw: try reader.u32("priority"))
        usageFactor = try reader.double("usage_factor")
        usageThres = try reader.double("usage_thres")
        limitFactor = try reader.double("limit_factor")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(description)
        writer.u32(id)
        writer.u32(flags)
        writer.u32(graceTime.raw)
        writer.string(grpTresMins)
        writer.string(grpTresRunMins)
        writer.string(grpTres)
        writer.u32(grpJobs.raw)
        writer.u32(grpJobsAccrue.raw)
        writer.u32(grpSubmitJobs.raw)
        writer.u32(grpWall.raw)
        writer.string(maxTresMinsPj)
        writer.string(maxTresRunMinsPa)
        writer.string(maxTresRunMinsPu)
        writer.string(maxTresPa)
        writer.string(maxTresPj)
        writer.string(maxTresPn)
        writer.string(maxTresPu)
        writer.u32(maxJobsPa.raw)
        writer.u32(maxJobsPu.raw)
        writer.u32(maxJobsAccruePa.raw)
        writer.u32(maxJobsAccruePu.raw)
        writer.u32(minPrioThresh.raw)
        writer.u32(maxSubmitJobsPa.raw)
        writer.u32(maxSubmitJobsPu.raw)
        writer.u32(maxWallPj.raw)
        writer.string(minTresPj)
        writer.string(name)
        writer.bits(preemptBitstr)
        writer.stringList(preemptList)
        writer.u16(preemptMode)
        writer.u32(preemptExemptTime.raw)
        writer.u32(priority.raw)
        writer.double(usageFactor)
        writer.double(usageThres)
        writer.double(limitFactor)
    }
}
