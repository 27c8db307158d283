// Generated from Schema/*/accounting-jobs.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that accounting knows of one run of a job.
package struct AccountingJob: WireCodable, Hashable {
    /// `account`.
    package var account: String?
    /// `admin_comment`.
    package var adminComment: String?
    /// `alloc_nodes`.
    package var allocNodes: UInt32 = 0
    /// `array_job_id`.
    package var arrayJobID: UInt32 = 0
    /// `array_max_tasks`.
    package var arrayMaxTasks: UInt32 = 0
    /// `array_task_id`.
    package var arrayTaskID: Settable<UInt32> = .unset
    /// `array_task_str`.
    package var arrayTaskStr: String?
    /// `associd`.
    package var associd: UInt32 = 0
    /// `blockid`.
    package var blockid: String?
    /// `cluster`.
    package var cluster: String?
    /// `constraints`.
    package var constraints: String?
    /// `container`.
    package var container: String?
    /// `db_index`.
    package var dbIndex: UInt64 = 0
    /// `derived_ec`: wait status.
    package var derivedEc: UInt32 = 0
    /// `derived_es`.
    package var derivedEs: String?
    /// `elapsed`: seconds.
    package var elapsed: UInt32 = 0
    /// `eligible`.
    package var eligible: Int64 = 0
    /// `end`.
    package var end: Int64 = 0
    /// `env`.
    package var env: String?
    /// `exitcode`: wait status.
    package var exitcode: UInt32 = 0
    /// `flags`.
    package var flags: UInt32 = 0
    /// `gid`.
    package var gid: UInt32 = 0
    /// `jobid`.
    package var jobid: UInt32 = 0
    /// `jobname`.
    package var jobname: String?
    /// `lft`.
    package var lft: Settable<UInt32> = .unset
    /// `mcs_label`.
    package var mcsLabel: String?
    /// `nodes`.
    package var nodes: String?
    /// `het_job_id`.
    package var hetJobID: UInt32 = 0
    /// `het_job_offset`.
    package var hetJobOffset: Settable<UInt32> = .unset
    /// `partition`.
    package var partition: String?
    /// `priority`.
    package var priority: UInt32 = 0
    /// `qosid`.
    package var qosid: UInt32 = 0
    /// `req_cpus`.
    package var reqCPUs: UInt32 = 0
    /// `req_mem`: MiB; 0x8000000000000000 set: per CPU.
    package var reqMem: UInt64 = 0
    /// `requid`: who cancelled it; -1: nobody.
    package var requid: UInt32 = 0
    /// `resv_name`.
    package var resvName: String?
    /// `resvid`.
    package var resvid: UInt32 = 0
    /// `script`.
    package var script: String?
    /// `show_full`.
    package var showFull: UInt32 = 0
    /// `start`.
    package var start: Int64 = 0
    /// `state`.
    package var state: UInt32 = 0
    /// `state_reason_prev`.
    package var stateReasonPrev: UInt32 = 0
    /// `steps`.
    package var steps: [AccountingStep]?
    /// `submit`.
    package var submit: Int64 = 0
    /// `submit_line`.
    package var submitLine: String?
    /// `suspended`: seconds.
    package var suspended: UInt32 = 0
    /// `system_comment`.
    package var systemComment: String?
    /// `sys_cpu_sec`.
    package var sysCPUSec: UInt64 = 0
    /// `sys_cpu_usec`.
    package var sysCPUUsec: UInt64 = 0
    /// `timelimit`: minutes.
    package var timelimit: Settable<UInt32> = .unset
    /// `tot_cpu_sec`.
    package var totCPUSec: UInt64 = 0
    /// `tot_cpu_usec`.
    package var totCPUUsec: UInt64 = 0
    /// `tres_alloc_str`: id=count,….
    package var tresAllocStr: String?
    /// `tres_req_str`: id=count,….
    package var tresReqStr: String?
    /// `uid`.
    package var uid: UInt32 = 0
    /// `user`.
    package var user: String?
    /// `user_cpu_sec`.
    package var userCPUSec: UInt64 = 0
    /// `user_cpu_usec`.
    package var userCPUUsec: UInt64 = 0
    /// `wckey`.
    package var wckey: String?
    /// `wckeyid`.
    package var wckeyid: UInt32 = 0
    /// `work_dir`.
    package var workDir: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingJob {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        account = try reader.string("account")
        adminComment = try reader.string("admin_comment")
        allocNodes = try reader.u32("alloc_nodes")
        arrayJobID = try reader.u32("array_job_id")
        arrayMaxTasks = try reader.u32("array_max_tasks")
        arrayTaskID = Settable(raw: try reader.u32("array_task_id"))
        arrayTaskStr = try reader.string("array_task_str")
        associd = try reader.u32("associd")
        blockid = try reader.string("blockid")
        cluster = try reader.string("cluster")
        constraints = try reader.string("constraints")
        container = try reader.string("container")
        dbIndex = try reader.u64("db_index")
        derivedEc = try reader.u32("derived_ec")
        derivedEs = try reader.string("derived_es")
        elapsed = try reader.u32("elapsed")
        eligible = try reader.time("eligible")
        end = try reader.time("end")
        env = try reader.string("env")
        exitcode = try reader.u32("exitcode")
        flags = try reader.u32("flags")
        gid = try reader.u32("gid")
        jobid = try reader.u32("jobid")
        jobname = try reader.string("jobname")
        lft = Settable(raw: try reader.u32("lft"))
        mcsLabel = try reader.string("mcs_label")
        nodes = try reader.string("nodes")
        hetJobID = try reader.u32("het_job_id")
        hetJobOffset = Settable(raw: try reader.u32("het_job_offset"))
        partition = try reader.string("partition")
        priority = try reader.u32("priority")
        qosid = try reader.u32("qosid")
        reqCPUs = try reader.u32("req_cpus")
        reqMem = try reader.u64("req_mem")
        requid = try reader.u32("requid")
        resvName = try reader.string("resv_name")
        resvid = try reader.u32("resvid")
        script = try reader.string("script")
        showFull = try reader.u32("show_full")
        start = try reader.time("start")
        state = try reader.u32("state")
        stateReasonPrev = try reader.u32("state_reason_prev")
        steps = try reader.list("steps")
        submit = try reader.time("submit")
        submitLine = try reader.string("submit_line")
        suspended = try reader.u32("suspended")
        systemComment = try reader.string("system_comment")
        sysCPUSec = try reader.u64("sys_cpu_sec")
        sysCPUUsec = try reader.u64("sys_cpu_usec")
        timelimit = Settable(raw: try reader.u32("timelimit"))
        totCPUSec = try reader.u64("tot_cpu_sec")
        totCPUUsec = try reader.u64("tot_cpu_usec")
        tresAllocStr = try reader.string("tres_alloc_str")
        tresReqStr = try reader.string("tres_req_str")
        uid = try reader.u32("uid")
        user = try reader.string("user")
        userCPUSec = try reader.u64("user_cpu_sec")
        userCPUUsec = try reader.u64("user_cpu_usec")
        wckey = try reader.string("wckey")
        wckeyid = try reader.u32("wckeyid")
        workDir = try reader.string("work_dir")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(account)
        writer.string(adminComment)
        writer.u32(allocNodes)
        writer.u32(arrayJobID)
        writer.u32(arrayMaxTasks)
        writer.u32(arrayTaskID.raw)
        writer.string(arrayTaskStr)
        writer.u32(associd)
        writer.string(blockid)
        writer.string(cluster)
        writer.string(constraints)
        writer.string(container)
        writer.u64(dbIndex)
        writer.u32(derivedEc)
        writer.string(derivedEs)
        writer.u32(elapsed)
        writer.time(eligible)
        writer.time(end)
        writer.string(env)
        writer.u32(exitcode)
        writer.u32(flags)
        writer.u32(gid)
        writer.u32(jobid)
        writer.string(jobname)
        writer.u32(lft.raw)
        writer.string(mcsLabel)
        writer.string(nodes)
        writer.u32(hetJobID)
        writer.u32(hetJobOffset.raw)
        writer.string(partition)
        writer.u32(priority)
        writer.u32(qosid)
        writer.u32(reqCPUs)
        writer.u64(reqMem)
        writer.u32(requid)
        writer.string(resvName)
        writer.u32(resvid)
        writer.string(script)
        writer.u32(showFull)
        writer.time(start)
        writer.u32(state)
        writer.u32(stateReasonPrev)
        writer.list(steps)
        writer.time(submit)
        writer.string(submitLine)
        writer.u32(suspended)
        writer.string(systemComment)
        writer.u64(sysCPUSec)
        writer.u64(sysCPUUsec)
        writer.u32(timelimit.raw)
        writer.u64(totCPUSec)
        writer.u64(totCPUUsec)
        writer.string(tresAllocStr)
        writer.string(tresReqStr)
        writer.u32(uid)
        writer.string(user)
        writer.u64(userCPUSec)
        writer.u64(userCPUUsec)
        writer.string(wckey)
        writer.u32(wckeyid)
        writer.string(workDir)
    }
}
