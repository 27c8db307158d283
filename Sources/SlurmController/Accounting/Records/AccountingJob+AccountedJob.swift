import SimCluster
import SlurmModel
import SlurmWire

extension AccountingJob {
    /// The record of a job as slurmdbd 22.05.8 tells it.
    init(_ record: AccountedJob, _ context: AccountingContext, window: JobWindow, flags: JobConditionFlags) {
        self.init()
        let job = record.job
        let now = context.now.seconds
        let tracked = context.directory.resources
        fillIdentity(record, context)
        fillTimes(AccountedTimes(record, now: now), now: now, window: window, flags: flags)
        fillState(record)
        fillTexts(record)
        if record.derivedComment == nil, record.hasEnded, context.stored.contains(.comment) {
            derivedEs = job.request.carried.comment
        }
        nodes = record.hasStarted ? HostList(job.allocation.map(\.nodeName)).folded : "None assigned"
        allocNodes = UInt32(clamping: job.allocation.count)
        reqCPUs = UInt32(clamping: job.requestedCPUs)
        reqMem = job.size.memory.raw
        tresReqStr = TresAmounts(requestedBy: job, in: context.controller.engine, tracked: tracked).text
        var allocated = TresAmounts(allocatedTo: job, tracked: tracked)
        // Nobody measures energy: with the end of a job it is known to be unknown.
        if record.hasStarted, record.hasEnded { allocated[TresAmounts.energy] = UInt64.max - 1 }
        tresAllocStr = allocated.text
        showFull = 1
    }

    private mutating func fillIdentity(_ record: AccountedJob, _ context: AccountingContext) {
        let job = record.job
        let association = context.directory.associations.first { $0.id == record.associationID }
        account = job.request.carried.account
        user = association.map(\.user)
        associd = record.associationID
        lft = .value(0)
        cluster = context.cluster
        dbIndex = record.index
        jobid = job.id.rawValue
        jobname = job.request.name.isEmpty ? "allocation" : job.request.name
        arrayJobID = job.arrayJobID?.rawValue ?? 0
        arrayTaskID = job.arrayTaskID.map { .value($0) } ?? .unset
        arrayTaskStr = job.isPending ? job.pendingTasks?.hexMask : nil
        arrayMaxTasks = job.maxRunningTasks
        hetJobID = job.het?.leader.rawValue ?? 0
        hetJobOffset = job.het.map { .value($0.offset) } ?? .unset
        uid = job.request.userID
        gid = job.request.groupID
        partition = job.shownPartition
        qosid = record.qosID
        priority = job.priority
        timelimit = record.recordedTimeLimit
    }

    /// Source: sacct(1), `--duplicates`, `--truncate` and the field Elapsed.
    private mutating func fillTimes(
        _ times: AccountedTimes,
        now: Int64,
        window: JobWindow,
        flags: JobConditionFlags
    ) {
        submit = times.submit
        eligible = times.eligible
        start = times.start
        end = times.end
        var length: Int64
        if flags.contains(.noTruncation) {
            length = start == 0 ? 0 : (end == 0 ? now : end) &- start
        } else {
            let last = window.end == 0 || window.end > now ? now : window.end
            if start != 0, start < window.start { start = window.start }
            if end == 0 || end > last { end = last }
            if start == 0 { start = end }
            length = end &- start
        }
        suspended = UInt32(clamping: times.suspended)
        length = length &- times.suspended
        elapsed = UInt32(clamping: max(0, length))
        // NO_VAL tells that it ended before it could start.
        if start == 0, end != 0 { start = Int64(UInt32.max - 1) }
    }

    private mutating func fillState(_ record: AccountedJob) {
        let job = record.job
        state =
            job.state.flags.contains(.requeue)
            ? JobStateFlags.requeue.rawValue : UInt32(job.state.base.rawValue)
        stateReasonPrev = record.lastReason.rawValue
        flags = record.recordedFlags
        let status = record.hasEnded ? record.exitStatus ?? job.exitStatus : 0
        // 1 is no wait status: Slurm sets it itself, and it counts as an exit code.
        exitcode = status == 1 ? 0x100 : status
        derivedEc = record.derivedExitStatus ?? job.derivedExitStatus
        requid = job.cancelledBy ?? UInt32.max
    }

    private mutating func fillTexts(_ record: AccountedJob) {
        let carried = record.job.request.carried
        constraints = record.job.request.features ?? ""
        container = carried.container
        derivedEs = record.derivedComment
        adminComment = record.adminComment ?? carried.adminComment
        systemComment = record.systemComment ?? carried.systemComment
        mcsLabel = carried.mcsLabel ?? ""
        script = ""
        env = ""
        submitLine = carried.submitLine
        wckey = record.wckey ?? carried.wckey ?? ""
        workDir = carried.workDirectory
        resvName = carried.reservation
    }
}
