import SlurmModel

extension ClusterEngine {
    /// Gives a job its resources and has it launched; of an array the first pending task.
    mutating func start(_ queued: JobID, in partition: Int, on allocation: [NodeAllocation], backfilled: Bool) {
        let id = splitFirstTask(of: queued)
        dequeue(id)
        hold(allocation, for: id)
        if let array = table[id].job.arrayJobID { arrays[array, default: ArrayBook()].running += 1 }
        table[id].job.allocation = allocation
        table[id].job.partition = partitions[partition].name
        table[id].job.state = JobState(.running)
        table[id].job.reason = .noReason
        table[id].job.stateDescription = nil
        table[id].job.startTime = now
        table[id].job.lastSchedulingTime = now
        table[id].job.wasBackfilled = backfilled
        setEnd(of: id)
        log(.started, job: id, node: allocation.first?.nodeIndex ?? -1, detail: Int64(allocation.count))
        noteChange(id)
        effects.append(table[id].job.request.isBatch ? .launch(id) : .allocated(id))
        resolveWaiters(of: id)
    }

    /// Sets when a running job's limit ends it.
    mutating func setEnd(of id: JobID) {
        guard let start = table[id].job.startTime else { return }
        guard let minutes = table[id].job.timeLimitMinutes.number else {
            table[id].job.endTime = nil
            cancelTimer(.timeLimit, of: id)
            return
        }
        let end = start + .minutes(Int64(minutes))
        table[id].job.endTime = end
        setTimer(.timeLimit, of: id, at: end, .end)
    }

    /// Marks what a job holds on its nodes.
    mutating func hold(_ allocation: [NodeAllocation], for id: JobID) {
        for part in allocation {
            nodes[part.nodeIndex].hold(part, for: id)
            effects.append(.nodeChanged(part.nodeIndex))
        }
    }
}

extension Node {
    /// Marks what a job holds.
    mutating func hold(_ part: NodeAllocation, for id: JobID) {
        load.hold(part, pools: pools)
        jobs.append(id)
    }

    /// Gives back what a job held.
    mutating func release(_ part: NodeAllocation, of id: JobID) {
        load.release(part, pools: pools)
        jobs.removeAll { $0 == id }
    }
}

extension NodeLoad {
    /// Marks what a job holds.
    mutating func hold(_ part: NodeAllocation, pools: [GresPool]) {
        for core in part.coreIDs {
            let isNew = usedCores.insert(core)
            precondition(isNew, "core \(core) of \(part.nodeName) is given out twice")
        }
        usedCoreCount += part.coreIDs.count
        usedMemoryMiB += part.memoryMiB
        jobCount += 1
        for gres in part.gres {
            for index in gres.indices { change(gres, index, pools) { $0.insert($1) } }
        }
    }

    /// Gives back what a job held.
    mutating func release(_ part: NodeAllocation, pools: [GresPool]) {
        for core in part.coreIDs { usedCores.remove(core) }
        usedCoreCount -= part.coreIDs.count
        usedMemoryMiB -= part.memoryMiB
        jobCount -= 1
        if jobCount == 0 { soleUser = nil }
        for gres in part.gres {
            for index in gres.indices { change(gres, index, pools) { $0.remove($1) } }
        }
    }

    private mutating func change(
        _ gres: GresAllocation,
        _ index: Int,
        _ pools: [GresPool],
        _ body: (inout UnitSet, Int) -> Bool
    ) {
        for pool in pools.indices where pools[pool].name == gres.name && pools[pool].type == gres.type {
            let unit = index - pools[pool].firstIndex
            guard unit >= 0, unit < pools[pool].count else { continue }
            let hasChanged = body(&usedGres[pool], unit)
            precondition(hasChanged, "\(gres.name) \(index) is given out or back twice")
        }
    }
}
