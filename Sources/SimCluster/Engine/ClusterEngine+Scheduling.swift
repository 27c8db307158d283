import SlurmModel

extension ClusterEngine {
    /// Lets happen what is due and starts every job that can start, in the order of the queue, until nothing changes
    /// any more.
    mutating func runScheduler() {
        while true {
            fireDueEvents()
            if isStartingPutOff { return }
            settle()
            resumeYielding()
            preparePolicy()
            let pass = pendingPass
            pendingPass = .none
            switch pass {
            case .none:
                explainUnseen()
                return
            case .entries(let entries): look(at: entries)
            case .full: lookAtAll()
            }
        }
    }

    /// Looks at entries that are new while nothing else has changed: most join the end of a queue that is blocked, and
    /// then the others need not be looked at.
    private mutating func look(at entries: [QueueEntry]) {
        for entry in entries where isCurrent(entry) {
            let isOutOfReach = queue.entries.count - partitions.count > configuration.maxBackfillJobs
            guard isBlocked[entry.partition], queue.entries.last == entry, isOutOfReach || isKnownNotToFit(entry),
                !mayDisplaceFromBehind(entry.job), !hasWaitingMates(entry.job)
            else {
                pendingPass = .full
                return
            }
            table[entry.job].job.lastSchedulingTime = now
            setReason(entry.job, standstill(of: entry.job) ?? .priority)
        }
    }

    /// Whether there is no room for an entry; what is found out is remembered.
    private mutating func isKnownNotToFit(_ entry: QueueEntry) -> Bool {
        if demands.isKnownNotToFit(entry.demand) { return true }
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        if placement.fits(on: nodes, slots: slots) { return false }
        guard demands.fitsEver(entry.demand, nodes: nodes, partitionNodes: partitionNodes) else { return false }
        demands.noteFailure(entry.demand)
        return true
    }

    private mutating func lookAtAll() {
        var pass = SchedulingPass(partitionCount: partitions.count, nodeCount: nodes.count)
        seed(&pass.planner)
        for entry in queue.entries {
            if pass.depth > configuration.maxBackfillJobs { break }
            if !configuration.backfills, pass.blocked[entry.partition] {
                if pass.blocked.allSatisfy(\.self) { break }
                continue
            }
            if pass.isSecondLook, pass.blocked[entry.partition], !table.isHetLeader(entry.job),
                demands.isKnownNotToFit(entry.demand), !mayDisplaceFromBehind(entry.job)
            {
                pass.depth += 1
                if isCurrent(entry) {
                    pass.waiting.append(entry)
                    if !isRejected(entry, pass.rejectedTask), table[entry.job].job.arrayJobID != nil {
                        pass.rejectedTask = entry
                    }
                }
                continue
            }
            while isCurrent(entry), visit(entry, &pass) { pass.rejectedTask = nil }
        }
        isBlocked = pass.blocked
        for old in heads where isCurrent(old) && !pass.heads.contains(old) {
            if table[old.job].job.reason == .resources { setReason(old.job, .priority) }
        }
        heads = pass.heads
    }

    /// Jobs so far back in the queue that no pass looked at them wait for those ahead.
    private mutating func explainUnseen() {
        for id in fresh where table.contains(id) && !table[id].entries.isEmpty && table[id].job.reason == .noReason {
            setReason(id, .priority)
        }
        fresh.removeAll()
    }

    private func isCurrent(_ entry: QueueEntry) -> Bool {
        table.owns(entry)
    }

    /// Looks at one entry; whether a job was started from it.
    private mutating func visit(_ entry: QueueEntry, _ pass: inout SchedulingPass) -> Bool {
        let id = entry.job
        if pass.isSecondLook { pass.depth += 1 }
        table[id].job.lastSchedulingTime = now
        if isRejected(entry, pass.rejectedTask) { return false }
        if table[id].job.arrayJobID != nil { pass.rejectedTask = entry }
        if let reason = standstill(of: id) {
            setReason(id, reason)
            return false
        }
        if table[id].job.isHetLeader { return startTogether(entry, &pass) }
        let reserved = reservedNodes(for: entry)
        guard let free = placement(of: entry, pass) else {
            if !demands.fitsEver(entry.demand, nodes: nodes, partitionNodes: partitionNodes) {
                // As in slurmctld the count of nodes left comes before the question whether any of them would do.
                if lacksNodes(entry, pass) { pass.blocked[entry.partition] = true }
                giveUp(entry)
                return false
            }
            if let allocation = placementOverOthers(of: entry, leavingOut: reserved) {
                start(id, in: entry.partition, on: allocation, backfilled: pass.isSecondLook, overOthers: true)
                return true
            }
            noteBlocked(entry, reserved, &pass)
            preempt(for: entry, leavingOut: reserved)
            return false
        }
        guard let allocation = placement(free, entry, reserved, &pass) else {
            noteBlocked(entry, reserved, &pass)
            return false
        }
        start(id, in: entry.partition, on: allocation, backfilled: pass.isSecondLook)
        return true
    }

    /// Whether another task of the same array did not start in the same partition: then the others of the array are not
    /// looked at, and wait for the same reason (observed on 22.05.8).
    private mutating func isRejected(_ entry: QueueEntry, _ rejected: QueueEntry?) -> Bool {
        guard let rejected, rejected.job != entry.job, rejected.partition == entry.partition,
            table.contains(rejected.job), let array = table[entry.job].job.arrayJobID,
            table[rejected.job].job.arrayJobID == array, table[rejected.job].job.isPending
        else { return false }
        setReason(entry.job, table[rejected.job].job.reason)
        return true
    }

    /// Whether other tasks of a job's array wait in the queue under records of their own.
    private func hasWaitingMates(_ id: JobID) -> Bool {
        guard let array = table[id].job.arrayJobID, let book = arrays[array] else { return false }
        return book.members.contains { $0 != id && !table[$0].entries.isEmpty }
    }

    /// Where a job may start of what is free, reservations and blocked jobs ahead left alone.
    private mutating func placement(
        _ free: [NodeAllocation],
        _ entry: QueueEntry,
        _ reserved: [Bool],
        _ pass: inout SchedulingPass
    ) -> [NodeAllocation]? {
        if pass.isSecondLook { return placementBeside(free, entry, reserved, &pass) }
        return place(entry, leavingOut: reserved, else: free)
    }

    /// Says why an entry waits and has room kept for it; one that waits for reserved nodes does not block the others.
    private mutating func noteBlocked(_ entry: QueueEntry, _ reserved: [Bool], _ pass: inout SchedulingPass) {
        if explainReserved(entry, reserved) {
            pass.waiting.append(entry)
            return
        }
        let isFirst = !pass.blocked[entry.partition]
        explain(entry, isFirst: isFirst, pass)
        pass.waiting.append(entry)
        guard isFirst else { return }
        let isPicky = isPicky(entry)
        // One for which the nodes that are left would never be enough does not block the others (observed on 22.05.8).
        if !isPicky, table[entry.job].job.reason == .nodeNotAvail { return }
        let kept = isPicky ? demands.demand(entry.demand).requiredNodes : partitionNodes[entry.partition]
        pass.block(entry, isPicky: isPicky, keeping: kept, of: nodes.count)
    }

    /// Why a job may not start even if there is room: its array's limit, or licences.
    func standstill(of id: JobID) -> JobReason? {
        let job = table[id].job
        if hasStartedEnough(job) { return .arrayTaskLimit }
        return hasLicenses(for: job) ? policyObstacle(of: job) : .licenses
    }

    /// Whether as many tasks of a job's array run as may run at one time.
    func hasStartedEnough(_ job: Job) -> Bool {
        guard let array = job.arrayJobID, job.maxRunningTasks > 0 else { return false }
        return arrays[array]?.running ?? 0 >= job.maxRunningTasks
    }

    /// Whether a job names all nodes that it wants: waiting for them, it does not block its partition.
    func isPicky(_ entry: QueueEntry) -> Bool {
        let demand = demands.demand(entry.demand)
        return !demand.requiredNodes.isEmpty && demand.requiredNodes.count >= demand.minNodes
    }

    /// Holds a job back that no node of its partitions could ever run, as slurmctld does.
    private mutating func giveUp(_ entry: QueueEntry) {
        let id = entry.job
        let isHopeless = table[id].entries.allSatisfy { entry in
            !demands.fitsEver(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        }
        guard isHopeless else { return }
        withdraw(id)
        table[id].job.priority = 0
        table[id].job.request.hold = .administrator
        log(.held, job: id)
        setReason(id, .failBadConstraints)
    }

    /// Where the job of an entry could run now.
    private mutating func placement(of entry: QueueEntry, _ pass: SchedulingPass) -> [NodeAllocation]? {
        if demands.isKnownNotToFit(entry.demand) { return nil }
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        if !configuration.backfills, pass.isSecondLook {
            return placement.leavingOut(pass.isKept).place(on: nodes, slots: slots)
        }
        let allocation = placement.place(on: nodes, slots: slots)
        if allocation == nil { demands.noteFailure(entry.demand) }
        return allocation
    }
}
