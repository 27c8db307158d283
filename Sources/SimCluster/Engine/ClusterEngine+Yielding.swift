import SlurmModel

/// Jobs that stand still for jobs of higher partitions (`PreemptMode=SUSPEND,GANG`).
///
/// A job of a higher partition starts on the cores of those of lower ones, which are stopped as long as it has them;
/// their memory and generic resources stay theirs, and so do their cores before all but higher partitions. Source:
/// slurm.conf(5); observed on 22.05.8.
extension ClusterEngine {
    /// Where an entry's job could start over jobs of lower partitions; nil where it could not.
    mutating func placementOverOthers(of entry: QueueEntry, leavingOut reserved: [Bool]) -> [NodeAllocation]? {
        guard configuration.preemptMode == .suspend else { return nil }
        var load = FutureLoad(slots: slots, hasDetails: true)
        var isConcerned = false
        for id in Set(partitionNodes[entry.partition].flatMap { nodes[$0].jobs }).sorted() {
            guard mayStopFor(tier: entry.tier, table[id].job) else { continue }
            load.giveCores(of: table.allocation(of: id), nodes)
            isConcerned = true
        }
        guard isConcerned else { return nil }
        return demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            .leavingOut(reserved)
            .place(on: nodes, in: load)
    }

    /// Stops the jobs of lower partitions whose cores a job has got.
    mutating func stopOthers(under id: JobID) {
        guard configuration.preemptMode == .suspend, let tier = tier(of: table[id].job) else { return }
        let allocation = table[id].job.allocation
        for other in Set(allocation.flatMap { nodes[$0.nodeIndex].jobs }).sorted() where other != id {
            let job = table[other].job
            guard job.state == JobState(.running), mayStopFor(tier: tier, job), sharesCore(job, allocation)
            else { continue }
            stop(other)
            table[other].job.yieldTime = now
            yielding.append(other)
        }
    }

    /// Lets those jobs go on whose cores no higher job has any more.
    mutating func resumeYielding() {
        for id in yielding where table.contains(id) && isYielding(table[id].job) && !isCovered(table[id].job) {
            goOn(id)
        }
        yielding = yielding.filter { table.contains($0) && table[$0].job.yieldTime != nil }
    }

    /// Whether a job stands still for others, and no administrator wants it to stay so.
    private func isYielding(_ job: Job) -> Bool {
        job.yieldTime != nil && job.state == JobState(.suspended) && job.priority > 0
    }

    /// Whether a running job of a higher partition has one of a job's cores.
    private func isCovered(_ job: Job) -> Bool {
        guard let own = tier(of: job) else { return false }
        return job.allocation.flatMap { nodes[$0.nodeIndex].jobs }.contains { other in
            let rival = table[other].job
            guard rival.state == JobState(.running), let tier = tier(of: rival), tier > own else { return false }
            return sharesCore(job, rival.allocation)
        }
    }

    /// Whether a job may be stopped, or stands still already, for one of a partition of this tier.
    private func mayStopFor(tier: UInt16, _ job: Job) -> Bool {
        guard job.state == JobState(.running) || job.yieldTime != nil && job.state == JobState(.suspended) else {
            return false
        }
        guard let own = self.tier(of: job), own < tier else { return false }
        return preemptMode(ofPartition: job.partition) == .suspend
    }

    private func tier(of job: Job) -> UInt16? {
        partitions.first { $0.name == job.partition }?.priorityTier
    }

    private func sharesCore(_ job: Job, _ allocation: [NodeAllocation]) -> Bool {
        job.heldAllocation.contains { part in
            allocation.contains { other in
                other.nodeIndex == part.nodeIndex && other.coreIDs.contains(where: part.coreIDs.contains)
            }
        }
    }
}
