import SimCluster
import SlurmModel
import SlurmWire

extension AccountingStep {
    /// The record of a step as slurmdbd 22.05.8 tells it; a step that outlived its job ended with that.
    init(_ step: AccountedStep, of record: AccountedJob, _ context: AccountingContext, window: JobWindow, cuts: Bool) {
        self.init()
        stepID.jobID = .value(record.job.id.rawValue)
        stepID.stepID = .value(step.number)
        stepID.stepHetComp = .unset
        stepname = step.name
        nnodes = UInt32(clamping: step.nodes.count)
        nodes = HostList(step.nodes).folded
        ntasks = UInt32(clamping: step.tasks)
        taskDist = step.taskDistribution
        submitLine = step.submitLine
        tresAllocStr = TresAmounts(step, tracked: context.directory.resources).text
        requid = step.cancelledBy ?? UInt32.max
        exitcode = step.exitStatus
        state = UInt16(step.state.rawValue)
        start = step.start.seconds
        end = step.end?.seconds ?? 0
        let times = AccountedTimes(record, now: context.now.seconds)
        if end == 0, times.end != 0 {
            end = times.end
            state = UInt16(truncatingIfNeeded: times.state)
        }
        fillStatistics(isBatch: step.number == StepNumber.batchScript)
        suspended = UInt32(clamping: times.suspended)
        if cuts, window.start != 0 { cut(to: window) }
        let length = start == 0 ? 0 : (end == 0 ? context.now.seconds : end) &- start
        elapsed = UInt32(clamping: max(0, length &- times.suspended))
    }

    private mutating func cut(to window: JobWindow) {
        if start != 0, start < window.start { start = window.start }
        if start == 0, end != 0 { start = end }
        if end == 0 || end > window.end { end = window.end }
        guard start != 0, end != 0, start > end else { return }
        start = 0
        end = 0
    }

    /// Nothing is measured: the texts are there and empty, as with `JobAcctGatherType=jobacct_gather/none`.
    ///
    /// Steps of srun ask for no frequency; batch scripts cannot ask for any.
    private mutating func fillStatistics(isBatch: Bool) {
        let frequency: Settable<UInt32> = isBatch ? .value(0) : .unset
        reqCpufreqMin = frequency
        reqCpufreqMax = frequency
        reqCpufreqGov = frequency
        for path in AccountingUsageStatistics.texts { stats[keyPath: path] = "" }
    }
}

extension AccountingUsageStatistics {
    /// Every text of the statistics.
    static var texts: [WritableKeyPath<AccountingUsageStatistics, String?>] {
        [
            \.tresUsageInAve, \.tresUsageInMax, \.tresUsageInMaxNodeid, \.tresUsageInMaxTaskid, \.tresUsageInMin,
            \.tresUsageInMinNodeid, \.tresUsageInMinTaskid, \.tresUsageInTot, \.tresUsageOutAve, \.tresUsageOutMax,
            \.tresUsageOutMaxNodeid, \.tresUsageOutMaxTaskid, \.tresUsageOutMin, \.tresUsageOutMinNodeid,
            \.tresUsageOutMinTaskid, \.tresUsageOutTot,
        ]
    }
}
