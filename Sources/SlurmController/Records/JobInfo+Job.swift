import SimCluster
import SlurmModel
import SlurmWire

extension JobInfo {
    /// The record of a job, as slurmctld 22.05.8 fills it.
    init(_ job: Job, controller: Controller, showFlags: ShowFlags) {
        self.init()
        fillIdentity(job)
        fillState(job)
        fillTimes(job, controller: controller)
        fillPlace(job, controller: controller, showFlags: showFlags)
        fillRequest(job, nodeTable: controller.engine.nodes)
        fillCarried(job, controller: controller)
        self.showFlags = showFlags.rawValue
        cluster = controller.configuration.clusterName
        startProtocolVer = ProtocolVersion.slurm2205.rawValue
    }

    private mutating func fillIdentity(_ job: Job) {
        jobID = job.id.rawValue
        arrayJobID = job.arrayJobID?.rawValue ?? 0
        arrayTaskID = job.arrayTaskID.map { .value($0) } ?? .unset
        // Tasks that were cancelled before they began are no longer told apart.
        arrayTaskStr = job.isPending ? job.pendingTasks?.hexMask : nil
        if let task = job.arrayTaskID, job.isPending, job.request.array?.prefix(while: { $0 != "%" }) == "\(task)" {
            // The only task of an array is shown as a set of tasks until it starts.
            arrayTaskID = .unset
            arrayTaskStr = ArrayTaskSet([task]).hexMask
        }
        arrayMaxTasks = job.maxRunningTasks
        if let het = job.het {
            hetJobID = het.leader.rawValue
            hetJobOffset = het.offset
            hetJobIDSet = ArrayTaskSet(het.components.map(\.rawValue)).rangeText
        }
        name = job.request.name
        userID = job.request.userID
        groupID = job.request.groupID
        partition =
            job.isPending && !job.request.partitions.isEmpty
            ? job.request.partitions.joined(separator: ",") : job.partition
    }

    private mutating func fillState(_ job: Job) {
        jobState = job.state.raw
        batchFlag = job.request.isBatch ? 1 : 0
        stateReason = UInt16(truncatingIfNeeded: job.reason.rawValue)
        stateDesc = job.stateDescription
        restartCnt = job.restarts
        priority = job.priority
        exitCode = job.exitStatus
        derivedEc = job.derivedExitStatus
        requeue = job.request.allowsRequeue == false ? 0 : 1
    }

    private mutating func fillTimes(_ job: Job, controller: Controller) {
        let now = controller.engine.now.seconds
        timeLimit =
            job.timeLimitMinutes.isUnset
            ? controller.engine.partitions.first { $0.name == job.partition }?.maxTimeMinutes ?? .infinite
            : job.timeLimitMinutes
        timeMin = job.request.minTimeMinutes.number ?? 0
        // A job with a deadline and no limit of its own may be cut down to a minute.
        if job.request.deadline != nil, job.request.timeLimitMinutes.isUnset, job.request.minTimeMinutes.isUnset {
            timeMin = 1
        }
        submitTime = job.submitTime.seconds
        eligibleTime = (job.eligibleTime ?? job.request.begin)?.seconds ?? 0
        accrueTime = job.eligibleTime?.seconds ?? 0
        deadline = job.request.deadline?.seconds ?? 0
        suspendTime = job.suspendTime?.seconds ?? 0
        preSusTime = job.runTimeBeforeSuspension.seconds
        preemptTime = job.preemptTime?.seconds ?? 0
        if !job.isPending, controller.engine.preemptMode(ofPartition: job.partition) != .off {
            preemptableTime = job.startTime?.seconds ?? 0
        }
        lastSchedEval = job.lastSchedulingTime?.seconds ?? 0
        if !job.isPending {
            startTime = job.startTime?.seconds ?? 0
            endTime = job.endTime?.seconds ?? (startTime + Self.endlessSeconds)
        } else if let planned = controller.engine.plannedStart(of: job.id) {
            fillExpectedTimes(max(planned.start.seconds, now))
            let names = planned.nodes.map { controller.engine.nodes[$0].definition.name }
            if !names.isEmpty { schedNodes = HostList(names).folded }
        } else if let expected = job.startTime?.seconds {
            fillExpectedTimes(max(expected, now))
        } else if let begin = job.request.begin?.seconds, begin > now {
            fillExpectedTimes(begin)
        }
    }

    /// slurmctld lets a job without a time limit end after a year.
    private static let endlessSeconds: Int64 = 365 * 86400

    /// A pending job's start is a plan; its end follows from the limit.
    private mutating func fillExpectedTimes(_ start: Int64) {
        startTime = start
        if let minutes = timeLimit.number { endTime = start + Int64(minutes) * 60 }
    }

    private mutating func fillPlace(_ job: Job, controller: Controller, showFlags: ShowFlags) {
        let cpus = job.allocation.reduce(0) { $0 + $1.cpus }
        let memory = job.allocation.reduce(0) { $0 + $1.memoryMiB }
        let tracked = controller.trackedGres
        tresReqStr = job.requestedTres(in: controller.engine, tracked: tracked)
        billableTres = PackedDouble(Double(job.allocation.isEmpty ? UInt32.max - 1 : UInt32(clamping: cpus)))
        guard !job.isPending, !job.allocation.isEmpty else { return }
        nodes = HostList(job.allocation.map(\.nodeName)).folded
        nodeInx = BitString(bitCount: controller.engine.nodes.count, setting: job.allocation.map(\.nodeIndex))
        batchHost = job.allocation[0].nodeName
        numCPUs = UInt32(clamping: cpus)
        numNodes = UInt32(clamping: job.allocation.count)
        gresTotal = GresText.total(job.allocation)
        tresAllocStr = TresText.text(
            cpus: cpus,
            memoryMiB: memory,
            nodes: job.allocation.count,
            gres: TresText.gres(TresAmounts(allocatedTo: job, tracked: tracked), tracked: tracked)
        )
        if showFlags.contains(.detail) {
            jobResrcs = JobResourcesSlot(JobResources(job, nodeTable: controller.engine.nodes))
            // slurmctld forgets which units a job held as soon as the job has given them back.
            let details = job.state.base.isFinished ? [] : job.allocation.map(GresText.detail)
            if details.contains(where: { !$0.isEmpty }) { gresDetailStr = details.map(Optional.some) }
        }
    }
}
