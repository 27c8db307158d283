import SlurmModel
import SlurmWire

/// The columns of `sacct`, in the order in which `--helpformat` lists them.
///
/// Source: the man page sacct(1) 22.05; widths and values observed on Debian's 22.05.8.
enum SacctFields {
    /// All columns; a name's beginning means the first that starts so.
    static let all: [SacctField] = start + usageBeforeNodes + middle + usageAtTheEnd + end

    /// The columns without an option.
    static let usual = "jobid,jobname,partition,account,alloccpus,state,exitcode"
    /// The columns of `--brief`.
    static let brief = "jobid,state,exitcode"
    /// The columns of `--long`.
    static let long = """
        jobid,jobidraw,jobname,partition,maxvmsize,maxvmsizenode,maxvmsizetask,avevmsize,maxrss,maxrssnode,maxrsstask,\
        averss,maxpages,maxpagesnode,maxpagestask,avepages,mincpu,mincpunode,mincputask,avecpu,ntasks,alloccpus,\
        elapsed,state,exitcode,avecpufreq,reqcpufreqmin,reqcpufreqmax,reqcpufreqgov,reqmem,consumedenergy,maxdiskread,\
        maxdiskreadnode,maxdiskreadtask,avediskread,maxdiskwrite,maxdiskwritenode,maxdiskwritetask,avediskwrite,\
        reqtres,alloctres,tresusageinave,tresusageinmax,tresusageinmaxn,tresusageinmaxt,tresusageinmin,\
        tresusageinminn,tresusageinmint,tresusageintot,tresusageoutmax,tresusageoutmaxn,tresusageoutmaxt,\
        tresusageoutave,tresusageouttot
        """

    private static let start: [SacctField] = [
        SacctField("Account", 10) { row, _ in .text(row.owner.account) },
        SacctField("AdminComment", 15) { row, _ in .text(row.job?.adminComment) },
        SacctField("AllocCPUS", 10) { row, _ in .number(row.processors) },
        SacctField("AllocNodes", 10) { row, context in
            let nodes = row.job?.allocNodes ?? row.step?.nnodes ?? 0
            let list = row.step == nil ? row.job?.tresAllocStr : row.step?.tresAllocStr
            let count = nodes == 0 ? TresList.count(of: TresList.Resource.node, in: list) ?? 0 : UInt64(nodes)
            return .text(UnitText(conversion: context.units.conversion).text(Double(count)))
        },
        SacctField("AllocTRES", 10, need: .resources) { row, context in
            let list = row.step == nil ? row.job?.tresAllocStr : row.step?.tresAllocStr
            return .text(TresList(list).amounts(context.resources, context.units))
        },
        SacctField("AssocID", 7) { row, _ in .settable(row.owner.associd) },
    ]

    private static let usageBeforeNodes = SacctUsageFields.averages + identity + SacctUsageFields.extremes

    private static let identity: [SacctField] = [
        SacctField("BlockID", 16) { row, _ in .text(row.job?.blockid) },
        SacctField("Cluster", 10) { row, _ in .text(row.owner.cluster) },
        SacctField("Comment", 14) { row, _ in .text(row.job?.derivedEs) },
        SacctField("Constraints", 19) { row, _ in .text(row.job?.constraints) },
        SacctField("ConsumedEnergy", 14) { row, context in
            .text(energy(row).map { context.units.full.text(Double($0), divisor: 1000) })
        },
        SacctField("ConsumedEnergyRaw", 17) { row, _ in .number(energy(row)) },
        SacctField("Container", 19) { row, _ in .text(row.step == nil ? row.job?.container : row.step?.container) },
        SacctField("CPUTime", 10) { row, _ in .seconds(row.elapsedSeconds &* row.processors) },
        SacctField("CPUTimeRAW", 10) { row, _ in .number(row.elapsedSeconds &* row.processors) },
        SacctField("DBIndex", -10) { row, _ in .number(row.owner.dbIndex) },
        SacctField("DerivedExitCode", 15) { row, _ in
            .text(row.job.map { SacctRow.exitText($0.derivedEc, isFolded: false) })
        },
        SacctField("Elapsed", 10) { row, _ in .seconds(row.elapsedSeconds) },
        SacctField("ElapsedRaw", 10) { row, _ in .number(row.elapsedSeconds) },
        SacctField("Eligible", 19) { row, context in
            .date(context.times.text(row.job?.eligible ?? row.step?.start ?? 0))
        },
        SacctField("End", 19) { row, context in .date(context.times.text(row.job?.end ?? row.step?.end ?? 0)) },
        SacctField("ExitCode", 8) { row, _ in
            .text(SacctRow.exitText(row.job?.exitcode ?? row.step?.exitcode, isFolded: true))
        },
        SacctField("Flags", 19) { row, _ in .text(row.job.flatMap { flags($0.flags) }) },
        SacctField("GID", 6) { row, _ in .number(row.job.map { UInt64($0.gid) }) },
        SacctField("Group", 9) { row, context in .text(row.job.flatMap { context.users.nameOrNil(ofGroup: $0.gid) }) },
        SacctField("JobID", -12) { row, _ in
            .text(row.owner.displayID + (row.step.map { "." + $0.stepID.stepText } ?? ""))
        },
        SacctField("JobIDRaw", -12) { row, _ in
            .text("\(row.owner.jobid)" + (row.step.map { "." + $0.stepID.stepText } ?? ""))
        },
        SacctField("JobName", 10) { row, _ in .text(row.step == nil ? row.job?.jobname : row.step?.stepname) },
        SacctField("Layout", 9) { row, _ in .text(row.step.map { TaskDistribution.text($0.taskDist) }) },
    ]

    private static let middle: [SacctField] =
        [
            SacctField("NCPUS", 10) { row, _ in .number(row.processors) },
            SacctField("NNodes", 8) { row, _ in
                let nodes = row.job?.allocNodes ?? row.step?.nnodes ?? 0
                let list = row.step == nil ? row.job?.resources : row.step?.tresAllocStr
                return .number(nodes == 0 ? TresList.count(of: TresList.Resource.node, in: list) ?? 0 : UInt64(nodes))
            },
            SacctField("NodeList", 15) { row, _ in .text(row.step == nil ? row.job?.nodes : row.step?.nodes) },
            SacctField("NTasks", 8) { row, _ in .number(row.step.map { UInt64($0.ntasks) }) },
            SacctField("Partition", 10) { row, _ in .text(row.job?.partition) },
            SacctField("Priority", 10) { row, _ in row.job.map { .settable($0.priority) } ?? .number(nil) },
            SacctField("QOS", 10, need: .qos) { row, context in
                .text(row.job.map { context.qos[$0.qosid] ?? "Unknown" })
            },
            SacctField("QOSRAW", 6) { row, _ in row.job.map { .settable($0.qosid) } ?? .number(nil) },
            SacctField("Reason", 22) { row, _ in
                .text(row.job.map { JobReason(rawValue: $0.stateReasonPrev).description })
            },
            SacctField("ReqCPUFreq", 10) { row, _ in frequency(row.step?.reqCpufreqMax) },
            SacctField("ReqCPUFreqGov", 13) { row, _ in frequency(row.step?.reqCpufreqGov) },
            SacctField("ReqCPUFreqMax", 13) { row, _ in frequency(row.step?.reqCpufreqMax) },
            SacctField("ReqCPUFreqMin", 13) { row, _ in frequency(row.step?.reqCpufreqMin) },
            SacctField("ReqCPUS", 8) { row, _ in .number(row.job.map { UInt64($0.reqCPUs) } ?? row.processors) },
            SacctField("ReqMem", 10) { row, context in
                let memory = row.job.flatMap { TresList.count(of: TresList.Resource.memory, in: $0.tresReqStr) }
                return .text(memory.map { context.units.text(Double($0), unit: 2) })
            },
            SacctField("ReqNodes", 8) { row, context in
                let asked = row.job.map { TresList.count(of: TresList.Resource.node, in: $0.tresReqStr) ?? 0 }
                return .text(context.units.text(Double(asked ?? UInt64(row.step?.nnodes ?? 0))))
            },
            SacctField("ReqTRES", 10, need: .resources) { row, context in
                .text(TresList(row.job?.tresReqStr).amounts(context.resources, context.units))
            },
            SacctField("Reservation", 20) { row, _ in .text(row.job?.resvName) },
            SacctField("ReservationId", 8) { row, _ in
                .number(row.job.flatMap { $0.resvid == 0 ? nil : UInt64($0.resvid) })
            },
        ] + waiting

    /// What a job waited.
    private static let waiting: [SacctField] = [
        SacctField("Reserved", 10) { row, context in
            .length(row.waitingSeconds(now: context.now).map(LengthText.seconds))
        },
        SacctField("ResvCPU", 10) { row, context in .length(waitedProcessorTime(row, context).map(LengthText.seconds))
        },
        SacctField("ResvCPURAW", 10) { row, context in
            .number(waitedProcessorTime(row, context).map { UInt64(UInt32(truncatingIfNeeded: $0)) })
        },
        SacctField("Start", 19) { row, context in .date(context.times.text(row.job?.start ?? row.step?.start ?? 0)) },
        SacctField("State", 10) { row, _ in
            let state = row.job?.state ?? row.step.map { UInt32($0.state) } ?? 0
            let requester = row.job?.requid ?? row.step?.requid ?? UInt32.max
            return .text(SacctRow.stateText(state, requester: requester))
        },
        SacctField("Submit", 19) { row, context in .date(context.times.text(row.job?.submit ?? row.step?.start ?? 0)) },
        SacctField("SubmitLine", 20) { row, _ in .text(row.step == nil ? row.job?.submitLine : row.step?.submitLine) },
        SacctField("Suspended", 10) { row, _ in .seconds(UInt64(row.job?.suspended ?? row.step?.suspended ?? 0)) },
        SacctField("SystemComment", 15) { row, _ in .text(row.job?.systemComment) },
        SacctField("SystemCPU", 10) { row, _ in
            .text(
                SacctUsageFields.processorTime(row) {
                    ($0.sysCPUSec, $0.sysCPUUsec)
                } _: {
                    ($0.sysCPUSec, $0.sysCPUUsec)
                }
            )
        },
        SacctField("Timelimit", 10) { row, _ in .text(row.job.flatMap { limit($0.timelimit, isRaw: false) }) },
        SacctField("TimelimitRaw", 10) { row, _ in .text(row.job.flatMap { limit($0.timelimit, isRaw: true) }) },
        SacctField("TotalCPU", 10) { row, _ in
            .text(
                SacctUsageFields.processorTime(row) {
                    ($0.totCPUSec, $0.totCPUUsec)
                } _: {
                    ($0.totCPUSec, $0.totCPUUsec)
                }
            )
        },
    ]

    private static let usageAtTheEnd = SacctUsageFields.lists

    private static let end: [SacctField] = [
        SacctField("UID", 6) { row, context in
            let local = context.usesLocalUserID ? row.job?.user.flatMap(context.users.userID) : nil
            return .number((local ?? row.job?.uid).map { UInt64($0) })
        },
        SacctField("User", 9) { row, context in
            .text(row.job.flatMap { $0.user ?? context.users.nameOrNil(ofUser: $0.uid) })
        },
        SacctField("UserCPU", 10) { row, _ in
            .text(
                SacctUsageFields.processorTime(row) {
                    ($0.userCPUSec, $0.userCPUUsec)
                } _: {
                    ($0.userCPUSec, $0.userCPUUsec)
                }
            )
        },
        SacctField("WCKey", 10) { row, _ in .text(row.job?.wckey) },
        SacctField("WCKeyID", 10) { row, _ in .number(row.job.map { UInt64($0.wckeyid) }) },
        SacctField("WorkDir", 20) { row, _ in .text(row.job?.workDir) },
    ]

    private static func energy(_ row: SacctRow) -> UInt64? {
        let joules =
            row.step?.stats.consumedEnergy ?? TresList.count(of: TresList.Resource.energy, in: row.job?.tresAllocStr)
            ?? 0
        return joules == UInt64.max - 1 ? nil : joules
    }

    private static func waitedProcessorTime(_ row: SacctRow, _ context: SacctContext) -> Int64? {
        guard let seconds = row.waitingSeconds(now: context.now), let job = row.job else { return nil }
        return Int64(Int32(truncatingIfNeeded: seconds &* Int64(job.reqCPUs)))
    }

    private static func frequency(_ frequency: Settable<UInt32>?) -> PrintedValue {
        .text(CPUFrequencyText.text(frequency ?? .unset))
    }

    private static func limit(_ limit: Settable<UInt32>, isRaw: Bool) -> String? {
        switch limit {
        case .infinite: "UNLIMITED"
        case .unset: "Partition_Limit"
        case .value(0): nil
        case .value(let minutes): isRaw ? "\(minutes)" : LengthText.minutes(minutes)
        }
    }

    private static func flags(_ flags: UInt32) -> String? {
        guard flags != 0 else { return nil }
        let scheduler = ["SchedNotSet", "SchedSubmit", "SchedMain", "SchedBackfill"]
        var words = scheduler.indices.first { flags >> UInt32($0) & 1 == 1 }.map { [scheduler[$0]] } ?? []
        if flags & 0x10 != 0 { words.append("StartRecieved") }
        return words.isEmpty ? nil : words.joined(separator: ",")
    }
}
