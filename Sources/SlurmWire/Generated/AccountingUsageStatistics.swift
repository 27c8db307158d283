// Generated from Schema/*/accounting-jobs.schema by `make generate`; change that file instead.

/// What a step used, by trackable resource: lists of id=value.
package struct AccountingUsageStatistics: WireCodable, Hashable {
    /// `act_cpufreq`.
    package var actCpufreq: PackedDouble = PackedDouble(0)
    /// `consumed_energy`.
    package var consumedEnergy: UInt64 = 0
    /// `tres_usage_in_ave`.
    package var tresUsageInAve: String?
    /// `tres_usage_in_max`.
    package var tresUsageInMax: String?
    /// `tres_usage_in_max_nodeid`.
    package var tresUsageInMaxNodeid: String?
    /// `tres_usage_in_max_taskid`.
    package var tresUsageInMaxTaskid: String?
    /// `tres_usage_in_min`.
    package var tresUsageInMin: String?
    /// `tres_usage_in_min_nodeid`.
    package var tresUsageInMinNodeid: String?
    /// `tres_usage_in_min_taskid`.
    package var tresUsageInMinTaskid: String?
    /// `tres_usage_in_tot`.
    package var tresUsageInTot: String?
    /// `tres_usage_out_ave`.
    package var tresUsageOutAve: String?
    /// `tres_usage_out_max`.
    package var tresUsageOutMax: String?
    /// `tres_usage_out_max_nodeid`.
    package var tresUsageOutMaxNodeid: String?
    /// `tres_usage_out_max_taskid`.
    package var tresUsageOutMaxTaskid: String?
    /// `tres_usage_out_min`.
    package var tresUsageOutMin: String?
    /// `tres_usage_out_min_nodeid`.
    package var tresUsageOutMinNodeid: String?
    /// `tres_usage_out_min_taskid`.
    package var tresUsageOutMinTaskid: String?
    /// `tres_usage_out_tot`.
    package var tresUsageOutTot: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingUsageStatistics {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        actCpufreq = try reader.double("act_cpufreq")
        consumedEnergy = try reader.u64("consumed_energy")
        tresUsageInAve = try reader.string("tres_usage_in_ave")
        tresUsageInMax = try reader.string("tres_usage_in_max")
        tresUsageInMaxNodeid = try reader.string("tres_usage_in_max_nodeid")
        tresUsageInMaxTaskid = try reader.string("tres_usage_in_max_taskid")
        tresUsageInMin = try reader.string("tres_usage_in_min")
        tresUsageInMinNodeid = try reader.string("tres_usage_in_min_nodeid")
        tresUsageInMinTaskid = try reader.string("tres_usage_in_min_taskid")
        tresUsageInTot = try reader.string("tres_usage_in_tot")
        tresUsageOutAve = try reader.string("tres_usage_out_ave")
        tresUsageOutMax = try reader.string("tres_usage_out_max")
        tresUsageOutMaxNodeid = try reader.string("tres_usage_out_max_nodeid")
        tresUsageOutMaxTaskid = try reader.string("tres_usage_out_max_taskid")
        tresUsageOutMin = try reader.string("tres_usage_out_min")
        tresUsageOutMinNodeid = try reader.string("tres_usage_out_min_nodeid")
        tresUsageOutMinTaskid = try reader.string("tres_usage_out_min_taskid")
        tresUsageOutTot = try reader.string("tres_usage_out_tot")
    }

    package func encode(into writer: inout WireWriter) {
        writer.double(actCpufreq)
        writer.u64(consumedEnergy)
        writer.string(tresUsageInAve)
        writer.string(tresUsageInMax)
        writer.string(tresUsageInMaxNodeid)
        writer.string(tresUsageInMaxTaskid)
        writer.string(tresUsageInMin)
        writer.string(tresUsageInMinNodeid)
        writer.string(tresUsageInMinTaskid)
        writer.string(tresUsageInTot)
        writer.string(tresUsageOutAve)
        writer.string(tresUsageOutMax)
        writer.string(tresUsageOutMaxNodeid)
        writer.string(tresUsageOutMaxTaskid)
        writer.string(tresUsageOutMin)
        writer.string(tresUsageOutMinNodeid)
        writer.string(tresUsageOutMinTaskid)
        writer.string(tresUsageOutTot)
    }
}
