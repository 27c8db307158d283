import SlurmModel

extension ClusterEngine {
    /// Starts every job that can start, in the order of the queue, until nothing changes any more.
    mutating func runScheduler() {
        while needsPass {
            needsPass = false
            pass()
        }
    }

    private mutating func pass() {
        var unplaceable = Array(repeating: false, count: demands.count)
        var blocked = Array(repeating: false, count: partitions.count)
        for entry in queue.entries {
            guard table.contains(entry.job) else { continue }
            while table[entry.job].job.isPending, table[entry.job].placements.contains(entry.placement) {
                guard visit(entry, &unplaceable, &blocked) else { break }
            }
        }
    }

    /// Looks at one entry; whether a job was started from it.
    private mutating func visit(_ entry: QueueEntry, _ unplaceable: inout [Bool], _ blocked: inout [Bool]) -> Bool {
        let id = entry.job
        let partition = entry.placement.partition
        table[id].job.lastSchedulingTime = now
        guard partitions[partition].state.startsJobs else {
            setReason(id, partitions[partition].state == .down ? .partDown : .partInactive)
            return false
        }
        if let array = table[id].job.arrayJobID, table[id].job.maxRunningTasks > 0,
            arrays[array, default: ArrayBook()].running >= table[id].job.maxRunningTasks
        {
            setReason(id, .arrayTaskLimit)
            return false
        }
        let isFirst = !blocked[partition]
        if unplaceable[entry.placement.demand] || (!isFirst && !configuration.backfills) {
            setReason(id, isFirst ? .resources : .priority)
            blocked[partition] = true
            return false
        }
        let placement = demands.placement(
            entry.placement.demand,
            nodes: nodes,
            partitionNodes: partitionNodes[partition]
        )
        guard let allocation = placement.place(on: nodes) else {
            unplaceable[entry.placement.demand] = true
            blocked[partition] = true
            setReason(id, isFirst ? .resources : .priority)
            return false
        }
        start(id, in: partition, on: allocation, backfilled: !isFirst)
        return true
    }
}
