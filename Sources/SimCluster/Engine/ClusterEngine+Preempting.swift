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

    /// Displaces jobs of lower partitions, or of qualities of service that its own may displace, if that makes room for
    /// a job that found none.
    ///
    /// They are tried in the order in which `preempt/partition_prio` offers them: lower partitions first, then fewer
    /// nodes, then lower numbers; those on the nodes that the job will get have to go. (Observed on 22.05.8.)
    mutating func preempt(for entry: QueueEntry, leavingOut reserved: [Bool]) {
        guard configuration.preemptMode != .off else { return }
        let members = partitionNodes[entry.partition]
        var leaving: [JobID] = []
        var candidates: [(rank: UInt32, nodes: Int, job: JobID)] = []
        for id in Set(members.flatMap { nodes[$0].jobs }).sorted() {
            let job = table[id].job
            if job.state.flags.contains(.completing) || job.preemptTime != nil {
                leaving.append(id)
            } else if let rank = rankBelow(entry, of: job) {
                candidates.append((rank, job.allocation.count, id))
            }
        }
        guard !candidates.isEmpty else { return }
        candidates.sort { ($0.rank, $0.nodes, $0.job) < ($1.rank, $1.nodes, $1.job) }
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

    /// How early a running job is displaced among those that may be: by the tier of its partition, or by the priority
    /// of its quality of service; nil for one that the entry's job may not displace.
    private func rankBelow(_ entry: QueueEntry, of job: Job) -> UInt32? {
        guard job.state == JobState(.running) else { return nil }
        let mode = preemptMode(of: job)
        guard mode == .requeue || mode == .cancel else { return nil }
        if configuration.preemptsByQuality {
            let preemptor = policy?.quality(of: table[entry.job].job)
            guard let own = policy?.quality(of: job), preemptor?.preempts.contains(own.id) == true else { return nil }
            return own.priority
        }
        guard let own = partitions.first(where: { $0.name == job.partition }), own.priorityTier < entry.tier else {
            return nil
        }
        return UInt32(own.priorityTier)
    }

    /// Whether a job may displace others, however far back in the queue it is: by its quality of service, or as those
    /// of lower partitions stand still for it.
    func mayDisplaceFromBehind(_ id: JobID) -> Bool {
        if configuration.preemptMode == .suspend { return true }
        return configuration.preemptsByQuality && policy?.quality(of: table[id].job)?.preempts.isEmpty == false
    }

    /// What becomes of a job that is displaced: as its quality of service says, or else its partition or the cluster.
    private func preemptMode(of job: Job) -> PreemptMode {
        guard configuration.preemptsByQuality else { return preemptMode(ofPartition: job.partition) }
        let own = (policy?.quality(of: job)?.preemptMode ?? 0) & 0xf
        return own == 0 ? configuration.preemptMode : PreemptMode(rawValue: own) ?? .off
    }

    /// Seconds from the first signal to a displaced job until its end.
    private func graceSeconds(of job: Job) -> UInt32 {
        if configuration.preemptsByQuality { return policy?.quality(of: job)?.graceSeconds ?? 0 }
        return partitions.first { $0.name == job.partition }?.graceTimeSeconds ?? 0
    }

    /// Displaces a running job, at once or after the `GraceTime` of its partition or quality of service.
    private mutating func displace(_ id: JobID) {
        let grace = graceSeconds(of: table[id].job)
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
        let isRequeued = preemptMode(of: job) == .requeue && mayRequeue(job)
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
