import SlurmModel

extension ClusterEngine {
    /// Takes a heterogeneous job: one request for each component, the first with the script.
    ///
    /// Throws Slurm's code for the first component that it refuses, and `invalidArray` for one that is an array; then
    /// nothing is left of the others.
    package mutating func submitHet(_ requests: [JobRequest], at time: SimTime) throws(EngineRefusal) -> SubmittedJob {
        advance(to: time)
        guard requests.count > 1 else { throw EngineRefusal(.notHetJob) }
        var jobs: [Job] = []
        for request in requests {
            guard request.array == nil else { throw EngineRefusal(.invalidArray) }
            var job = try newJob(request)
            let wanted = try partitions(named: job.request.partitions)
            assignPriority(&job)
            if job.priority > 0 { try checkFeasibility(of: job, in: wanted) }
            jobs.append(job)
        }
        let ids = jobs.map(\.id)
        for offset in jobs.indices {
            jobs[offset].het = HetMembership(leader: ids[0], offset: UInt32(offset), components: ids)
            add(jobs[offset])
        }
        for job in jobs {
            log(.submitted, job: job.id, detail: Int64(job.het?.offset ?? 0))
            watchDeadline(of: job.id)
            watch(job.id)
        }
        for id in ids {
            noteChange(id)
            reconsider(id)
        }
        runScheduler()
        return SubmittedJob(id: ids[0])
    }

    /// The components of a heterogeneous job that are in the table, if this is its leader; else the job alone.
    func components(of id: JobID) -> [JobID] {
        guard table.contains(id), let het = table[id].job.het, het.leader == id else { return [id] }
        return het.components.filter { table.contains($0) }
    }

    /// All components of the heterogeneous job that a job is part of; else the job alone.
    func wholeJob(of id: JobID) -> [JobID] {
        components(of: table[id].job.het?.leader ?? id)
    }

    /// Starts all components of a heterogeneous job if there is room for all of them, each on nodes of its own; whether
    /// they were started.
    mutating func startTogether(_ entry: QueueEntry, _ pass: inout SchedulingPass) -> Bool {
        let ids = components(of: entry.job).filter { !table[$0].job.isOver }
        var taken = Array(repeating: false, count: nodes.count)
        var found: [(id: JobID, partition: Int, allocation: [NodeAllocation])] = []
        for id in ids {
            let job = table[id].job
            guard job.isPending, job.priority > 0, job.dependencies.isEmpty, standstill(of: id) == nil,
                let place = place(job, leavingOut: taken, &pass)
            else {
                explainTogether(ids)
                return false
            }
            for part in place.allocation { taken[part.nodeIndex] = true }
            found.append((id, place.partition, place.allocation))
        }
        for part in found { start(part.id, in: part.partition, on: part.allocation, backfilled: true) }
        return true
    }

    /// Where a component could run without the nodes of the components before it, in the first of its partitions that
    /// has room.
    private mutating func place(
        _ job: Job,
        leavingOut taken: [Bool],
        _ pass: inout SchedulingPass
    ) -> (partition: Int, allocation: [NodeAllocation])? {
        for partition in partitionIndices(of: job) where limitObstacle(of: job, in: partition) == nil {
            let number = demands.number(for: demand(of: job, in: partition))
            defer { demands.release(number) }
            let placement = demands.placement(number, nodes: nodes, partitionNodes: partitionNodes)
            let own = QueueEntry(tier: 0, priority: job.priority, job: job.id, partition: partition, demand: number)
            let kept = keptNodes(for: own, &pass)
            let rest = placement.leavingOut(kept).leavingOut(taken)
            if let allocation = rest.place(on: nodes, slots: slots) { return (partition, allocation) }
        }
        return nil
    }

    /// Says why the components wait: limits of their own partitions, else room.
    private mutating func explainTogether(_ ids: [JobID]) {
        for id in ids where table[id].job.isPending && table[id].job.priority > 0 {
            let job = table[id].job
            let obstacles = partitionIndices(of: job).map { limitObstacle(of: job, in: $0) }
            let limit = obstacles.contains(nil) ? nil : obstacles.first ?? nil
            setReason(id, limit ?? .resources)
        }
    }

    /// Ends the components that have no script with their leader, in its state.
    mutating func endFollowers(of leader: Job) {
        guard leader.isHetLeader else { return }
        for id in components(of: leader.id) where id != leader.id && table[id].job.holdsResources {
            table[id].job.state = JobState(leader.state.base)
            table[id].job.reason = leader.reason
            table[id].job.exitStatus = leader.exitStatus
            table[id].job.endTime = now
            log(.ended, job: id, detail: Int64(leader.state.base.rawValue))
            release(id)
        }
    }
}
