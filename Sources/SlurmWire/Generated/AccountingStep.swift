// Generated from Schema/*/accounting-jobs.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that accounting knows of one step.
package struct AccountingStep: WireCodable, Hashable {
    /// `container`.
    package var container: String?
    /// `elapsed`: seconds.
    package var elapsed: UInt32 = 0
    /// `end`.
    package var end: Int64 = 0
    /// `exitcode`: wait status.
    package var exitcode: UInt32 = 0
    /// `nnodes`.
    package var nnodes: UInt32 = 0
    /// `nodes`.
    package var nodes: String?
    /// `ntasks`.
    package var ntasks: UInt32 = 0
    /// `req_cpufreq_min`.
    package var reqCpufreqMin: Settable<UInt32> = .unset
    /// `req_cpufreq_max`.
    package var reqCpufreqMax: Settable<UInt32> = .unset
    /// `req_cpufreq_gov`.
    package var reqCpufreqGov: Settable<UInt32> = .unset
    /// `requid`: who cancelled it; -1: nobody.
    package var requid: UInt32 = 0
    /// `stats`.
    package var stats: AccountingUsageStatistics = AccountingUsageStatistics()
    /// `start`.
    package var start: Int64 = 0
    /// `state`.
    package var state: UInt16 = 0
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `stepname`.
    package var stepname: String?
    /// `submit_line`.
    package var submitLine: String?
    /// `suspended`: seconds.
    package var suspended: UInt32 = 0
    /// `sys_cpu_sec`.
    package var sysCPUSec: UInt64 = 0
    /// `sys_cpu_usec`.
    package var sysCPUUsec: UInt32 = 0
    /// `task_dist`.
    package var taskDist: UInt32 = 0
    /// `tot_cpu_sec`.
    package var totCPUSec: UInt64 = 0
    /// `tot_cpu_usec`.
    package var totCPUUsec: UInt32 = 0
    /// `tres_alloc_str`: id=count,….
    package var tresAllocStr: String?
    /// `user_cpu_sec`.
    package var userCPUSec: UInt64 = 0
    /// `user_cpu_usec`.
    package var userCPUUsec: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingStep {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        container = try reader.string("container")
        elapsed = try reader.u32("elapsed")
        end = try reader.time("end")
        exitcode = try reader.u32("exitcode")
        nnodes = try reader.u32("nnodes")
        nodes = try reader.string("nodes")
        ntasks = try reader.u32("ntasks")
        reqCpufreqMin = Settable(raw: try reader.u32("req_cpufreq_min"))
        reqCpufreqMax = Settable(raw: try reader.u32("req_cpufreq_max"))
        reqCpufreqGov = Settable(raw: try reader.u32("req_cpufreq_gov"))
        requid = try reader.u32("requid")
        stats = try AccountingUsageStatistics(from: &reader)
        start = try reader.time("start")
        state = try reader.u16("state")
        stepID = try StepID(from: &reader)
        stepname = try reader.string("stepname")
        submitLine = try reader.string("submit_line")
        suspended = try reader.u32("suspended")
        sysCPUSec = try reader.u64("sys_cpu_sec")
        sysCPUUsec = try reader.u32("sys_cpu_usec")
        taskDist = try reader.u32("task_dist")
        totCPUSec = try reader.u64("tot_cpu_sec")
        totCPUUsec = try reader.u32("tot_cpu_usec")
        tresAllocStr = try reader.string("tres_alloc_str")
        userCPUSec = try reader.u64("user_cpu_sec")
        userCPUUsec = try reader.u32("user_cpu_usec")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(container)
        writer.u32(elapsed)
        writer.time(end)
        writer.u32(exitcode)
        writer.u32(nnodes)
        writer.string(nodes)
        writer.u32(ntasks)
        writer.u32(reqCpufreqMin.raw)
        writer.u32(reqCpufreqMax.raw)
        writer.u32(reqCpufreqGov.raw)
        writer.u32(requid)
        stats.encode(into: &writer)
        writer.time(start)
        writer.u16(state)
        stepID.encode(into: &writer)
        writer.string(stepname)
        writer.string(submitLine)
        writer.u32(suspended)
        writer.u64(sysCPUSec)
        writer.u32(sysCPUUsec)
        writer.u32(taskDist)
        writer.u64(totCPUSec)
        writer.u32(totCPUUsec)
        writer.string(tresAllocStr)
        writer.u64(userCPUSec)
        writer.u32(userCPUUsec)
    }
}
