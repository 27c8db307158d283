package import SlurmModel

/// When and where a job could start (`sbatch --test-only`).
package struct StartForecast: Hashable, Sendable {
    /// The number that the request used up, as slurmctld's does.
    package var id: JobID
    /// When, if every job lasts until its limit.
    package var start: SimTime
    /// Where, in the order of the node table.
    package var allocation: [NodeAllocation]
    /// In which partition.
    package var partition: String

    /// CPUs that it would get.
    package var cpus: Int {
        allocation.reduce(0) { $0 + $1.cpus }
    }
}

extension ClusterEngine {
    /// Works out when a request could start, without queueing it.
    ///
    /// Throws Slurm's code for a request that `submit` would refuse, and for one that its partition's limits keep
    /// pending.
    package mutating func willRun(_ request: JobRequest, at time: SimTime) throws(EngineRefusal) -> StartForecast {
        advance(to: time)
        var job = try newJob(request)
        let wanted = try partitions(named: request.partitions)
        assignPriority(&job)
        try checkFeasibility(of: job, in: wanted)
        guard let forecast = forecast(job, in: wanted) else {
            throw EngineRefusal(.requestedPartConfigUnavailable)
        }
        return forecast
    }

    private mutating func forecast(_ job: Job, in wanted: [Int]) -> StartForecast? {
        var best: StartForecast?
        for partition in wanted where limitObstacle(of: job, in: partition) == nil {
            let number = demands.number(for: demand(of: job, in: partition))
            let placement = demands.placement(number, nodes: nodes, partitionNodes: partitionNodes)
            demands.release(number)
            guard let plan = earliestStart(of: placement, notBefore: max(now, job.request.begin ?? now)) else {
                continue
            }
            var load = FutureLoad(slots: slots, hasDetails: true)
            for ending in endings.all where ending.time <= plan.start {
                load.release(table.allocation(of: ending.job), nodes)
            }
            let forecast = StartForecast(
                id: job.id,
                start: plan.start,
                allocation: placement.place(on: nodes, in: load) ?? [],
                partition: partitions[partition].name
            )
            if let leader = best, leader.start <= forecast.start { continue }
            best = forecast
        }
        return best
    }
}
