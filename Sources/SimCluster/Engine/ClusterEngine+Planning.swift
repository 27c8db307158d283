package import SlurmModel

extension ClusterEngine {
    /// Works out when and where pending jobs are planned to start, unless nothing has changed since that was last done.
    ///
    /// It costs as much as a cycle of `sched/backfill`, so it is asked for only by who wants to see it. Gives whether
    /// the plan is another one now.
    package mutating func refreshPlan() -> Bool {
        guard isPlanStale, configuration.backfills else { return false }
        let before = plan
        plan = makePlan()
        isPlanStale = false
        for id in before.planned + plan.planned where before.starts[id] != plan.starts[id] { table.touch(id) }
        return plan != before
    }

    /// The plan for a pending job, as of the last `refreshPlan`; nil for one without a plan.
    package func plannedStart(of id: JobID) -> PlannedStart? {
        plan.starts[id]
    }

    /// Whether a node is kept for a pending job, as of the last `refreshPlan`.
    package func isPlanned(_ index: Int) -> Bool {
        plan.isKept.indices.contains(index) && plan.isKept[index]
    }

    /// Most tasks of one array that room is kept for (`bf_max_job_array_resv`).
    private static let mostPlannedTasks = 20

    private mutating func makePlan() -> BackfillPlan {
        var result = BackfillPlan(isKept: Array(repeating: false, count: nodes.count))
        var planner = BackfillPlanner(
            partitionCount: partitions.count,
            nodeCount: nodes.count,
            effort: BackfillPlanner.effortOfPlan
        )
        seed(&planner)
        for entry in queue.entries.prefix(configuration.maxBackfillJobs) where standstill(of: entry.job) == nil {
            let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            for _ in 0..<plannedCount(of: entry.job) {
                let limit = expectedDuration(of: entry.job)
                guard let planned = planner.plan(entry, placement, lasting: limit, in: self) else { break }
                for node in planned.nodes { result.isKept[node] = true }
                if result.starts.updateValue(planned, forKey: entry.job) == nil { result.planned.append(entry.job) }
            }
        }
        return result
    }

    /// How many jobs an entry stands for in a plan.
    func plannedCount(of id: JobID) -> Int {
        let job = table[id].job
        guard let pending = job.pendingTasks, let array = job.arrayJobID else { return 1 }
        var count = min(pending.count, Self.mostPlannedTasks)
        if job.maxRunningTasks > 0 { count = min(count, Int(job.maxRunningTasks) - Int(arrays[array]?.running ?? 0)) }
        return max(1, count)
    }

    /// How long a job is expected to last: until its limit, a year for one without.
    func expectedDuration(of id: JobID) -> SimDuration {
        .minutes(Int64(table[id].job.timeLimitMinutes.number ?? Self.yearMinutes))
    }
}

/// When and where the first pending jobs are planned to start.
struct BackfillPlan: Equatable, Sendable {
    /// By job; looked up, never iterated.
    var starts: [JobID: PlannedStart] = [:]
    /// These jobs, in the order of the queue.
    var planned: [JobID] = []
    /// Which nodes are kept for them.
    var isKept: [Bool] = []
}
