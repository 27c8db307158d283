import SlurmModel

extension ClusterEngine {
    /// What becomes of a partition's jobs when jobs of a higher one need their place (`preempt/partition_prio`).
    package func preemptMode(ofPartition name: String) -> PreemptMode {
        guard configuration.preemptMode != .off else { return .off }
        guard let own = partitions.first(where: { $0.name == name })?.preemptMode.number else {
            return configuration.preemptMode
        }
        return PreemptMode(rawValue: own & 0xf) ?? .off
    }

    /// Displaces jobs of lower partitions if that makes room for a job that found none.
    ///
    /// They are tried in the order in which `preempt/partition_prio` offers them: lower partitions first, then fewer
    /// nodes, then lower numbers; those on the nodes that the job will get have to go. (Observed on 22.05.8.)
    mutating func preempt(for entry: QueueEntry, leavingOut reserved: [Bool]) {
        guard configuration.preemptMode != .off else { return }
        let members = partitionNodes[entry.partition]
        var leaving: [JobID] = []
        var candidates: [(tier: UInt16, nodes: Int, job: JobID)] = []
        for id in Set(members.flatMap { nodes[$0].jobs }).sorted() {
            let job = table[id].job
            if job.state.flags.contains(.completing) || job.preemptTime != nil {
                leaving.append(id)
            } else if let tier = tierBelow(entry.tier, of: job) {
                candidates.append((tier, job.allocation.count, id))
            }
        }
        guard !candidates.isEmpty else { return }
        candidates.sort { ($0.tier, $0.nodes, $0.job) < ($1.tier, $1.nodes, $1.job) }
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            .leavingOut(reserved)
        var load = FutureLoad(slots: slots, hasDetails: placement.demand.needsDetails)
        for id in leaving { load.release(table.allocation(of: id), nodes) }
        if placement.chosenNodes(on: nodes, in: load) != nil { return }
        for (position, candidate) in candidates.enumerated() {
            load.release(table.allocation(of: candidate.job), nodes)
            guard let chosen = placement.chosenNodes(on: nodes, in: load) else { continue }
            for victim in candidates[...position] {
                let allocation = table.allocation(of: victim.job)
                if allocation.contains(where: { chosen.contains($0.nodeIndex) }) { displace(victim.job) }
            }
            return
        }
    }

    /// The tier of a running job's partition, if it is below `tier` and the partition lets its jobs be displaced.
    private func tierBelow(_ tier: UInt16, of job: Job) -> UInt16? {
        guard job.state == JobState(.running), let own = partitions.first(where: { $0.name == job.partition }),
            own.priorityTier < tier
        else { return nil }
        let mode = preemptMode(ofPartition: job.partition)
        return mode == .requeue || mode == .cancel ? own.priorityTier : nil
    }

    /// Displaces a running job, at once or after its partition's `GraceTime`.
    private mutating func displace(_ id: JobID) {
        let name = table[id].job.partition
        let grace = partitions.first { $0.name == name }?.graceTimeSeconds ?? 0
        guard grace > 0 else {
            endDisplaced(id)
            return
        }
        log(.preempted, job: id, detail: Int64(grace))
        table[id].job.preemptTime = now
        let end = now + .seconds(Int64(grace))
        if end < table[id].job.endTime ?? .never { setEnd(of: id, lasting: .seconds(Int64(grace))) }
        cancelTimer(.timeLimit, of: id)
        setTimer(.preemption, of: id, at: end, .end)
        effects.append(.signal(id, signal: 18, scope: .all))
        effects.append(.signal(id, signal: 15, scope: .all))
        noteChange(id)
    }

    /// Ends a displaced job, or lets it wait again.
    mutating func endDisplaced(_ id: JobID) {
        let job = table[id].job
        guard job.state == JobState(.running) else { return }
        let isRequeued = preemptMode(ofPartition: job.partition) == .requeue && mayRequeue(job)
        for part in wholeJob(of: id) where table[part].job.isActive {
            log(.preempted, job: part)
            if isRequeued {
                requeueRunning(part, as: .preempted)
                beginCompleting(part)
            } else {
                table[part].job.preemptTime = now
                terminate(part, as: .preempted, reason: .noReason)
            }
        }
    }
}
