import SlurmModel

extension ClusterEngine {
    /// Takes over the jobs of an earlier run.
    mutating func restore(_ jobs: [Job]) {
        for job in jobs {
            if job.holdsResources {
                restoreRunning(job)
            } else {
                add(job)
            }
        }
        for id in table.ids { restoreTimers(of: id) }
        for id in table.ids where table[id].job.isPending {
            lastPriority = min(lastPriority, basePriority(of: table[id].job))
            watch(id)
            restoreQueued(id)
        }
        runScheduler()
    }

    /// Queues a pending job again; as long as it waits for the same reason as before, nothing about it is news.
    private mutating func restoreQueued(_ id: JobID) {
        let (reason, description) = (table[id].job.reason, table[id].job.stateDescription)
        reconsider(id)
        guard !table[id].entries.isEmpty else { return }
        table[id].job.reason = reason
        table[id].job.stateDescription = description
    }

    private mutating func restoreRunning(_ job: Job) {
        var job = job
        for position in job.allocation.indices {
            guard let index = nodeIndices[job.allocation[position].nodeName] else { return }
            job.allocation[position].nodeIndex = index
        }
        add(job)
        for part in job.heldAllocation {
            nodes[part.nodeIndex].hold(part, for: job.id, mayShare: true)
            if job.state.flags.contains(.completing) {
                nodes[part.nodeIndex].completingJobCount += 1
            } else if job.coresReleasedTime != nil {
                nodes[part.nodeIndex].suspendedJobCount += 1
            }
            let isExclusive = partitions.first { $0.name == job.partition }?.isExclusiveToUser ?? false
            if job.request.sharing == .user || isExclusive { nodes[part.nodeIndex].load.soleUser = job.request.userID }
            noteNodeChange(part.nodeIndex)
        }
        if job.yieldTime != nil { yielding.append(job.id) }
        changeLicenses(of: job, taking: true)
        if job.priority > 0 { lastPriority = min(lastPriority, basePriority(of: job)) }
    }

    /// The priority that a job had before its nice value was taken off; the top for one that never had one.
    private func basePriority(of job: Job) -> UInt32 {
        guard job.priority > 0, job.request.priority.isUnset else { return Self.topPriority }
        return UInt32(clamping: Int64(job.priority) + Int64(job.request.nice))
    }

    private mutating func restoreTimers(of id: JobID) {
        let job = table[id].job
        if job.isOver {
            setTimer(.purge, of: id, at: (job.endTime ?? now) + configuration.minJobAge, .purge)
            if job.state.base != .completed, let array = job.arrayJobID {
                arrays[array, default: ArrayBook()].hasFailed = true
            }
        } else if job.state.flags.contains(.completing) {
            endings.insert(id, at: now)
            setTimer(.kill, of: id, at: (job.endTime ?? now) + configuration.killWait, .end)
            effects.append(.terminate(id))
        } else if job.state.base == .running {
            setEnd(of: id, lasting: job.endTime.map { $0 - now })
        } else if job.state.base == .suspended {
            endings.insert(id, at: job.endTime ?? (job.startTime ?? now) + .minutes(Int64(Self.yearMinutes)))
        } else if job.isPending {
            watchDeadline(of: id)
        }
    }
}
