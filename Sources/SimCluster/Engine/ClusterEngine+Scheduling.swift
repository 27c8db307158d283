import SlurmModel

extension ClusterEngine {
    /// Lets happen what is due and starts every job that can start, in the order of the queue, until nothing changes any
    /// more.
    mutating func runScheduler() {
        while true {
            fireDueEvents()
            settle()
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

    /// Looks at entries that are new while nothing else has changed: in most cases nothing can start.
    private mutating func look(at entries: [QueueEntry]) {
        for entry in entries where isCurrent(entry) {
            let isFirst = queue.isFirstOfItsPartition(entry)
            if isFirst, queue.entries.count > table[entry.job].entries.count {
                pendingPass = .full
                return
            }
            if demands.isKnownNotToFit(entry.demand) {
                setReason(entry.job, isFirst ? .resources : .priority)
                continue
            }
            let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            if placement.place(on: nodes) == nil {
                demands.noteFailure(entry.demand)
                setReason(entry.job, .priority)
                if !isFirst { continue }
            }
            pendingPass = .full
            return
        }
    }

    private mutating func lookAtAll() {
        var pass = SchedulingPass(partitionCount: partitions.count)
        for entry in queue.entries {
            if pass.depth > configuration.maxBackfillJobs { break }
            while isCurrent(entry), visit(entry, &pass) {}
        }
    }

    /// Jobs so far back in the queue that no pass looked at them wait for those ahead.
    private mutating func explainUnseen() {
        for id in fresh where table.contains(id) && !table[id].entries.isEmpty && table[id].job.reason == .noReason {
            setReason(id, .priority)
        }
        fresh.removeAll()
    }

    private func isCurrent(_ entry: QueueEntry) -> Bool {
        table.contains(entry.job) && table[entry.job].entries.contains(entry)
    }

    /// Looks at one entry; whether a job was started from it.
    private mutating func visit(_ entry: QueueEntry, _ pass: inout SchedulingPass) -> Bool {
        let id = entry.job
        if pass.isSecondLook { pass.depth += 1 }
        table[id].job.lastSchedulingTime = now
        if let reason = standstill(of: id) {
            setReason(id, reason)
            return false
        }
        let isFirst = !pass.blocked[entry.partition]
        guard let allocation = placement(of: entry, pass) else {
            if !demands.fitsEver(entry.demand, nodes: nodes, partitionNodes: partitionNodes) {
                giveUp(entry)
                return false
            }
            if isFirst { pass.block(entry, isPicky: isPicky(entry)) }
            explain(entry, isFirst: isFirst)
            return false
        }
        if pass.isSecondLook, !leavesReservationsAlone(allocation, of: id, &pass) {
            if isFirst { pass.block(entry, isPicky: isPicky(entry)) }
            setReason(id, isFirst ? .resources : .priority)
            return false
        }
        start(id, in: entry.partition, on: allocation, backfilled: pass.isSecondLook)
        return true
    }

    /// Why a job may not start even if there is room: its array's limit, or licences.
    private func standstill(of id: JobID) -> JobReason? {
        let job = table[id].job
        if let array = job.arrayJobID, job.maxRunningTasks > 0, arrays[array]?.running ?? 0 >= job.maxRunningTasks {
            return .arrayTaskLimit
        }
        return hasLicenses(for: job) ? nil : .licenses
    }

    /// Whether a job names all nodes that it wants: waiting for them, it does not block its partition.
    private func isPicky(_ entry: QueueEntry) -> Bool {
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
        var placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        if !configuration.backfills, pass.isSecondLook {
            let kept = pass.heads.flatMap { partitionNodes[$0.entry.partition] }
            placement = Placement(
                demand: placement.demand,
                candidates: placement.candidates.filter { !kept.contains($0) }
            )
            return placement.place(on: nodes)
        }
        let allocation = placement.place(on: nodes)
        if allocation == nil { demands.noteFailure(entry.demand) }
        return allocation
    }

    /// Says why a job that found no room waits.
    private mutating func explain(_ entry: QueueEntry, isFirst: Bool) {
        let id = entry.job
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        let unavailable = partitionNodes[entry.partition].filter { !nodes[$0].acceptsJobs }
        guard !unavailable.isEmpty else {
            setReason(id, isFirst ? .resources : .priority)
            return
        }
        let missing = placement.demand.requiredNodes.filter { !nodes[$0].acceptsJobs }
        if !missing.isEmpty {
            setReason(id, .nodeNotAvail, description: "ReqNodeNotAvail, UnavailableNodes:\(folded(missing))")
        } else if placement.fitsOnIdle(nodes, onlyAvailable: true) {
            setReason(id, isFirst ? .resources : .priority)
        } else if partitionNodes[entry.partition].count - unavailable.count < placement.demand.minNodes, isFirst {
            let text = "Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions"
            setReason(id, .resources, description: text)
        } else {
            setReason(id, .nodeNotAvail, description: "ReqNodeNotAvail, UnavailableNodes:\(folded(unavailable))")
        }
    }

    private func folded(_ indices: [Int]) -> String {
        HostList(indices.map { nodes[$0].definition.name }).folded
    }
}
