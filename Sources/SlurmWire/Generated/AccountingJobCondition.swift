// Generated from Schema/*/accounting-jobs.schema by `make generate`; change that file instead.

/// Which jobs to tell of; an absent list means any.
package struct AccountingJobCondition: WireCodable, Hashable {
    /// `acct_list`.
    package var acctList: [String?]?
    /// `associd_list`.
    package var associdList: [String?]?
    /// `cluster_list`.
    package var clusterList: [String?]?
    /// `constraint_list`.
    package var constraintList: [String?]?
    /// `cpus_max`.
    package var cpusMax: UInt32 = 0
    /// `cpus_min`.
    package var cpusMin: UInt32 = 0
    /// `db_flags`: 1 = complete records.
    package var dbFlags: UInt32 = 0
    /// `exitcode`: wait status.
    package var exitcode: UInt32 = 0
    /// `flags`: 1 duplicates, 2 no steps, 4 do not cut times to the window, 8 runaway jobs, 0x10 whole het job, 0x20 not whole, 0x40 no wait, 0x80 no default usage, 0x100 scripts, 0x200 environments.
    package var flags: UInt32 = 0
    /// `format_list`.
    package var formatList: [String?]?
    /// `groupid_list`.
    package var groupidList: [String?]?
    /// `jobname_list`.
    package var jobnameList: [String?]?
    /// `nodes_max`.
    package var nodesMax: UInt32 = 0
    /// `nodes_min`.
    package var nodesMin: UInt32 = 0
    /// `partition_list`.
    package var partitionList: [String?]?
    /// `qos_list`.
    package var qosList: [String?]?
    /// `reason_list`.
    package var reasonList: [String?]?
    /// `resv_list`.
    package var resvList: [String?]?
    /// `resvid_list`.
    package var resvidList: [String?]?
    /// `step_list`.
    package var stepList: [SelectedStep]?
    /// `state_list`: numbers as text.
    package var stateList: [String?]?
    /// `timelimit_max`: minutes.
    package var timelimitMax: UInt32 = 0
    /// `timelimit_min`: minutes.
    package var timelimitMin: UInt32 = 0
    /// `usage_end`.
    package var usageEnd: Int64 = 0
    /// `usage_start`.
    package var usageStart: Int64 = 0
    /// `used_nodes`.
    package var usedNodes: String?
    /// `userid_list`.
    package var useridList: [String?]?
    /// `wckey_list`.
    package var wckeyList: [String?]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingJobCondition {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        acctList = try reader.stringList("acct_list")
        associdList = try reader.stringList("associd_list")
        clusterList = try reader.stringList("cluster_list")
        constraintList = try reader.stringList("constraint_list")
        cpusMax = try reader.u32("cpus_max")
        cpusMin = try reader.u32("cpus_min")
        dbFlags = try reader.u32("db_flags")
        exitcode = try reader.u32("exitcode")
        flags = try reader.u32("flags")
        formatList = try reader.stringList("format_list")
        groupidList = try reader.stringList("groupid_list")
        jobnameList = try reader.stringList("jobname_list")
        nodesMax = try reader.u32("nodes_max")
        nodesMin = try reader.u32("nodes_min")
        partitionList = try reader.stringList("partition_list")
        qosList = try reader.stringList("qos_list")
        reasonList = try reader.stringList("reason_list")
        resvList = try reader.stringList("resv_list")
        resvidList = try reader.stringList("resvid_list")
        stepList = try reader.list("step_list")
        stateList = try reader.stringList("state_list")
        timelimitMax = try reader.u32("timelimit_max")
        timelimitMin = try reader.u32("timelimit_min")
        usageEnd = try reader.time("usage_end")
        usageStart = try reader.time("usage_start")
        usedNodes = try reader.string("used_nodes")
        useridList = try reader.stringList("userid_list")
        wckeyList = try reader.stringList("wckey_list")
    }

    package func encode(into writer: inout WireWriter) {
        writer.stringList(acctList)
        writer.stringList(associdList)
        writer.stringList(clusterList)
        writer.stringList(constraintList)
        writer.u32(cpusMax)
        writer.u32(cpusMin)
        writer.u32(dbFlags)
        writer.u32(exitcode)
        writer.u32(flags)
        writer.stringList(formatList)
        writer.stringList(groupidList)
        writer.stringList(jobnameList)
        writer.u32(nodesMax)
        writer.u32(nodesMin)
        writer.stringList(partitionList)
        writer.stringList(qosList)
        writer.stringList(reasonList)
        writer.stringList(resvList)
        writer.stringList(resvidList)
        writer.list(stepList)
        writer.stringList(stateList)
        writer.u32(timelimitMax)
        writer.u32(timelimitMin)
        writer.time(usageEnd)
        writer.time(usageStart)
        writer.string(usedNodes)
        writer.stringList(useridList)
        writer.stringList(wckeyList)
    }
}
