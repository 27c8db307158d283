import SlurmModel

extension ClusterEngine {
    /// Minutes of the limit that the backfill step gives to a job without one (observed on 22.05.8).
    static let yearMinutes: UInt32 = 525_600

    /// Gives a job its resources and has it launched; of an array the first pending task.
    ///
    /// With `overOthers` it may have cores of jobs of lower partitions, which are stopped.
    mutating func start(
        _ queued: JobID,
        in partition: Int,
        on allocation: [NodeAllocation],
        backfilled: Bool,
        overOthers: Bool = false
    ) {
        let id = splitFirstTask(of: queued)
        dequeue(id)
        cancelTimer(.begin, of: id)
        for part in allocation {
            nodes[part.nodeIndex].hold(part, for: id, mayShare: overOthers)
            noteNodeChange(part.nodeIndex)
        }
        keepForUser(id, allocation, in: partition)
        changeLicenses(of: table[id].job, taking: true)
        countTask(of: table[id].job, starts: true)
        table[id].job.timeLimitMinutes = runningLimit(of: table[id].job.request, in: partition, backfilled: backfilled)
        table[id].job.allocation = allocation
        countPolicy(of: table[id].job, starts: true)
        table[id].job.partition = partitions[partition].name
        table[id].job.state = JobState(.running)
        table[id].job.reason = .noReason
        table[id].job.stateDescription = nil
        table[id].job.startTime = now
        table[id].job.lastSchedulingTime = now
        table[id].job.wasBackfilled = backfilled
        table[id].job.exitStatus = 0
        // Memory by GPU leaves no room for a default by CPU, which is told until the job starts (observed on 22.05.8).
        if !table[id].job.request.memoryPerGres.isEmpty { table[id].job.size.memory = .perNode(0) }
        if !table[id].job.size.hasTaskCount {
            table[id].job.size.tasks = max(table[id].job.size.tasks, allocation.count)
        }
        setEnd(of: id, lasting: table[id].job.timeLimitMinutes.number.map { .minutes(Int64($0)) })
        log(.started, job: id, node: allocation.first?.nodeIndex ?? -1, detail: Int64(allocation.count))
        noteChange(id)
        if overOthers { stopOthers(under: id) }
        if !table[id].job.isHetFollower { effects.append(table[id].job.request.isBatch ? .launch(id) : .allocated(id)) }
        wakeWaiters(of: id)
    }

    private func runningLimit(of request: JobRequest, in partition: Int, backfilled: Bool) -> Settable<UInt32> {
        let own = timeLimit(of: request, in: partition)
        let isOpen = request.timeLimitMinutes.isUnset && own == .infinite
        return limit(backfilled && isOpen ? .value(Self.yearMinutes) : own, cutFor: request.deadline)
    }

    /// Keeps nodes for the jobs of one user while one of them wants that.
    private mutating func keepForUser(_ id: JobID, _ allocation: [NodeAllocation], in partition: Int) {
        let request = table[id].job.request
        guard request.sharing == .user || partitions[partition].isExclusiveToUser else { return }
        for part in allocation {
            nodes[part.nodeIndex].load.soleUser = request.userID
            slots[part.nodeIndex].soleUser = request.userID
        }
    }

    /// Sets when a running job's limit ends it, `lasting` from now; nil for a job without a limit.
    mutating func setEnd(of id: JobID, lasting: SimDuration?) {
        endings.remove(id)
        guard let lasting else {
            table[id].job.endTime = nil
            // Who plans ahead counts on its end after a year, as slurmctld does.
            endings.insert(id, at: (table[id].job.startTime ?? now) + .minutes(Int64(Self.yearMinutes)))
            cancelTimer(.timeLimit, of: id)
            cancelTimer(.warning, of: id)
            return
        }
        let end = now + lasting
        table[id].job.endTime = end
        endings.insert(id, at: end)
        if let grace = overTime(of: id) {
            setTimer(.timeLimit, of: id, at: end + grace, .end)
        } else {
            cancelTimer(.timeLimit, of: id)
        }
        let request = table[id].job.request
        guard request.warnSignal > 0 else { return }
        setTimer(.warning, of: id, at: max(now, end - .seconds(Int64(request.warnTimeSeconds))), .end)
    }

    /// How long a job may outlast its limit; nil for ever.
    private func overTime(of id: JobID) -> SimDuration? {
        let name = table[id].job.partition
        let own = partitions.first { $0.name == name }?.overTimeLimitMinutes ?? .unset
        switch own.or(configuration.overTimeLimit) {
        case .unset: return .zero
        case .infinite: return nil
        case .value(let minutes): return .minutes(Int64(minutes))
        }
    }
}
