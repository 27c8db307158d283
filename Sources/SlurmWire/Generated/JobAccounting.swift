// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// What processes have used.
package struct JobAccounting: WireCodable, Hashable {
    /// `user_cpu_sec`.
    package var userCPUSec: UInt64 = 0
    /// `user_cpu_usec`.
    package var userCPUUsec: UInt32 = 0
    /// `sys_cpu_sec`.
    package var sysCPUSec: UInt64 = 0
    /// `sys_cpu_usec`.
    package var sysCPUUsec: UInt32 = 0
    /// `act_cpufreq`.
    package var actCpufreq: UInt32 = 0
    /// `consumed_energy`.
    package var consumedEnergy: UInt64 = 0
    /// `tres_ids`.
    package var tresIDs: [UInt32] = []
    /// `tres_list`.
    package var tresList: [TrackedResource]?
    /// `tres_usage_in_max`.
    package var tresUsageInMax: [UInt64] = []
    /// `tres_usage_in_max_nodeid`.
    package var tresUsageInMaxNodeid: [UInt64] = []
    /// `tres_usage_in_max_taskid`.
    package var tresUsageInMaxTaskid: [UInt64] = []
    /// `tres_usage_in_min`.
    package var tresUsageInMin: [UInt64] = []
    /// `tres_usage_in_min_nodeid`.
    package var tresUsageInMinNodeid: [UInt64] = []
    /// `tres_usage_in_min_taskid`.
    package var tresUsageInMinTaskid: [UInt64] = []
    /// `tres_usage_in_tot`.
    package var tresUsageInTot: [UInt64] = []
    /// `tres_usage_out_max`.
    package var tresUsageOutMax: [UInt64] = []
    /// `tres_usage_out_max_nodeid`.
    package var tresUsageOutMaxNodeid: [UInt64] = []
    /// `tres_usage_out_max_taskid`.
    package var tresUsageOutMaxTaskid: [UInt64] = []
    /// `tres_usage_out_min`.
    package var tresUsageOutMin: [UInt64] = []
    /// `tres_usage_out_min_nodeid`.
    package var tresUsageOutMinNodeid: [UInt64] = []
    /// `tres_usage_out_min_taskid`.
    package var tresUsageOutMinTaskid: [UInt64] = []
    /// `tres_usage_out_tot`.
    package var tresUsageOutTot: [UInt64] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobAccounting {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        userCPUSec = try reader.u64("user_cpu_sec")
        userCPUUsec = try reader.u32("user_cpu_usec")
        sysCPUSec = try reader.u64("sys_cpu_sec")
        sysCPUUsec = try reader.u32("sys_cpu_usec")
        actCpufreq = try reader.u32("act_cpufreq")
        consumedEnergy = try reader.u64("consumed_energy")
        tresIDs = try reader.u32s("tres_ids")
        tresList = try reader.list("tres_list")
        tresUsageInMax = try reader.u64s("tres_usage_in_max")
        tresUsageInMaxNodeid = try reader.u64s("tres_usage_in_max_nodeid")
        tresUsageInMaxTaskid = try reader.u64s("tres_usage_in_max_taskid")
        tresUsageInMin = try reader.u64s("tres_usage_in_min")
        tresUsageInMinNodeid = try reader.u64s("tres_usage_in_min_nodeid")
        tresUsageInMinTaskid = try reader.u64s("tres_usage_in_min_taskid")
        tresUsageInTot = try reader.u64s("tres_usage_in_tot")
        tresUsageOutMax = try reader.u64s("tres_usage_out_max")
        tresUsageOutMaxNodeid = try reader.u64s("tres_usage_out_max_nodeid")
        tresUsageOutMaxTaskid = try reader.u64s("tres_usage_out_max_taskid")
        tresUsageOutMin = try reader.u64s("tres_usage_out_min")
        tresUsageOutMinNodeid = try reader.u64s("tres_usage_out_min_nodeid")
        tresUsageOutMinTaskid = try reader.u64s("tres_usage_out_min_taskid")
        tresUsageOutTot = try reader.u64s("tres_usage_out_tot")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(userCPUSec)
        writer.u32(userCPUUsec)
        writer.u64(sysCPUSec)
        writer.u32(sysCPUUsec)
        writer.u32(actCpufreq)
        writer.u64(consumedEnergy)
        writer.u32s(tresIDs)
        writer.list(tresList)
        writer.u64s(tresUsageInMax)
        writer.u64s(tresUsageInMaxNodeid)
        writer.u64s(tresUsageInMaxTaskid)
        writer.u64s(tresUsageInMin)
        writer.u64s(tresUsageInMinNodeid)
        writer.u64s(tresUsageInMinTaskid)
        writer.u64s(tresUsageInTot)
        writer.u64s(tresUsageOutMax)
        writer.u64s(tresUsageOutMaxNodeid)
        writer.u64s(tresUsageOutMaxTaskid)
        writer.u64s(tresUsageOutMin)
        writer.u64s(tresUsageOutMinNodeid)
        writer.u64s(tresUsageOutMinTaskid)
        writer.u64s(tresUsageOutTot)
    }
}
