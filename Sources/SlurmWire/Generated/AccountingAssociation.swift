// Generated from Schema/*/accounting-associations.schema by `make generate`; change that file instead.

package import SlurmModel

/// An account, or a user in an account, on one cluster, with its limits.
package struct AccountingAssociation: WireCodable, Hashable {
    /// `accounting_list`.
    package var accountingList: [AccountingUsage]?
    /// `acct`.
    package var acct: String?
    /// `cluster`.
    package var cluster: String?
    /// `def_qos_id`.
    package var defQOSID: Settable<UInt32> = .unset
    /// `flags`.
    package var flags: UInt16 = 0
    /// `shares_raw`.
    package var sharesRaw: Settable<UInt32> = .unset
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
    /// `id`.
    package var id: UInt32 = 0
    /// `is_def`.
    package var isDef: Settable<UInt16> = .unset
    /// `lft`.
    package var lft: Settable<UInt32> = .unset
    /// `max_tres_mins_pj`.
    package var maxTresMinsPj: String?
    /// `max_tres_run_mins`.
    package var maxTresRunMins: String?
    /// `max_tres_pj`.
    package var maxTresPj: String?
    /// `max_tres_pn`.
    package var maxTresPn: String?
    /// `max_jobs`.
    package var maxJobs: Settable<UInt32> = .unset
    /// `max_jobs_accrue`.
    package var maxJobsAccrue: Settable<UInt32> = .unset
    /// `min_prio_thresh`.
    package var minPrioThresh: Settable<UInt32> = .unset
    /// `max_submit_jobs`.
    package var maxSubmitJobs: Settable<UInt32> = .unset
    /// `max_wall_pj`: minutes.
    package var maxWallPj: Settable<UInt32> = .unset
    /// `parent_acct`.
    package var parentAcct: String?
    /// `parent_id`.
    package var parentID: Settable<UInt32> = .unset
    /// `partition`.
    package var partition: String?
    /// `priority`.
    package var priority: Settable<UInt32> = .unset
    /// `qos_list`.
    package var qosList: [String?]?
    /// `rgt`.
    package var rgt: Settable<UInt32> = .unset
    /// `uid`.
    package var uid: UInt32 = 0
    /// `user`.
    package var user: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingAssociation {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        accountingList = try reader.list("accounting_list")
        acct = try reader.string("acct")
        cluster = try reader.string("cluster")
        defQOSID = Settable(raw: try reader.u32("def_qos_id"))
        flags = try reader.u16("flags")
        sharesRaw = Settable(raw: try reader.u32("shares_raw"))
        grpTresMins = try reader.string("grp_tres_mins")
        grpTresRunMins = try reader.string("grp_tres_run_mins")
        grpTres = try reader.string("grp_tres")
        grpJobs = Settable(raw: try reader.u32("grp_jobs"))
        grpJobsAccrue = Settable(raw: try reader.u32("grp_jobs_accrue"))
        grpSubmitJobs = Settable(raw: try reader.u32("grp_submit_jobs"))
        grpWall = Settable(raw: try reader.u32("grp_wall"))
        id = try reader.u32("id")
        isDef = Settable(raw: try reader.u16("is_def"))
        lft = Settable(raw: try reader.u32("lft"))
        maxTresMinsPj = try reader.string("max_tres_mins_pj")
        maxTresRunMins = try reader.string("max_tres_run_mins")
        maxTresPj = try reader.string("max_tres_pj")
        maxTresPn = try reader.string("max_tres_pn")
        maxJobs = Settable(raw: try reader.u32("max_jobs"))
        maxJobsAccrue = Settable(raw: try reader.u32("max_jobs_accrue"))
        minPrioThresh = Settable(raw: try reader.u32("min_prio_thresh"))
        maxSubmitJobs = Settable(raw: try reader.u32("max_submit_jobs"))
        maxWallPj = Settable(raw: try reader.u32("max_wall_pj"))
        parentAcct = try reader.string("parent_acct")
        parentID = Settable(raw: try reader.u32("parent_id"))
        partition = try reader.string("partition")
        priority = Settable(raw: try reader.u32("priority"))
        qosList = try reader.stringList("qos_list")
        rgt = Settable(raw: try reader.u32("rgt"))
        uid = try reader.u32("uid")
        user = try reader.string("user")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(accountingList)
        writer.string(acct)
        writer.string(cluster)
        writer.u32(defQOSID.raw)
        writer.u16(flags)
        writer.u32(sharesRaw.raw)
        writer.string(grpTresMins)
        writer.string(grpTresRunMins)
        writer.string(grpTres)
        writer.u32(grpJobs.raw)
        writer.u32(grpJobsAccrue.raw)
        writer.u32(grpSubmitJobs.raw)
        writer.u32(grpWall.raw)
        writer.u32(id)
        writer.u16(isDef.raw)
        writer.u32(lft.raw)
        writer.string(maxTresMinsPj)
        writer.string(maxTresRunMins)
        writer.string(maxTresPj)
        writer.string(maxTresPn)
        writer.u32(maxJobs.raw)
        writer.u32(maxJobsAccrue.raw)
        writer.u32(minPrioThresh.raw)
        writer.u32(maxSubmitJobs.raw)
        writer.u32(maxWallPj.raw)
        writer.string(parentAcct)
        writer.u32(parentID.raw)
        writer.string(partition)
        writer.u32(priority.raw)
        writer.stringList(qosList)
        writer.u32(rgt.raw)
        writer.u32(uid)
        writer.string(user)
    }
}
