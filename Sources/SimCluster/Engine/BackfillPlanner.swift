import SlurmModel

/// Plans pending jobs one after the other, as a cycle of `sched/backfill` does.
struct BackfillPlanner: Sendable {
    /// What has been kept so far.
    private(set) var space: NodeSpace
    /// The earliest start worth trying for a demand and a limit: a job like one that was planned starts no earlier.
    private var floors: [PlanKey: SimTime] = [:]
    /// How many more nodes and running jobs may be looked at: a large cluster with a long queue is planned only so far, as
    /// `bf_max_time` does it.
    private var effort: Int
    /// How many jobs of each partition room is kept for.
    private var reservedJobs: [Int]

    private struct PlanKey: Hashable {
        var demand: Int
        var limit: SimDuration
    }

    /// What deciding about starts may cost: some milliseconds.
    static let effortOfPass = 400_000
    /// What a plan that somebody wants to see may cost.
    static let effortOfPlan = 4_000_000

    /// Whether the effort is spent, so that nothing more is planned.
    var isSpent: Bool {
        effort <= 0
    }

    init(partitionCount: Int, nodeCount: Int, effort: Int) {
        self.effort = effort
        space = NodeSpace(nodeCount: nodeCount)
        reservedJobs = Array(repeating: 0, count: partitionCount)
    }

    /// Keeps nodes for the jobs of a reservation.
    mutating func keep(_ nodes: [Int], from start: SimTime, until end: SimTime, for name: String) {
        space.reserve(nodes, from: start, until: end, for: name)
    }

    /// Plans an entry and keeps room for it; nil where it cannot start as far as can be seen.
    mutating func plan(
        _ entry: QueueEntry,
        _ placement: Placement,
        lasting limit: SimDuration,
        in engine: ClusterEngine
    ) -> PlannedStart? {
        let own = placement.demand.reservation
        let key = PlanKey(demand: entry.demand, limit: limit)
        var time = max(engine.now, floors[key] ?? engine.now)
        while !isSpent {
            let later = space.nextBoundary(after: time)
            let kept = space.keptBits(from: time, until: time + limit, besides: own)
            effort -= engine.nodes.count / 8 + 1
            guard placement.hasEnoughCandidates(leavingOut: kept),
                let found = engine.earliestStart(of: placement.leavingOut(kept), notBefore: time)
            else {
                guard let later else { return nil }
                time = later
                continue
            }
            effort -= engine.nodes.count + engine.endings.all.count
            if let later, found.start > later {
                time = later
                continue
            }
            let taken = space.keptBits(from: found.start, until: found.start + limit, besides: own)
            if found.nodes.contains(where: { taken[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }) {
                guard let next = found.start > time ? found.start : later else { return nil }
                time = next
                continue
            }
            floors[key] = found.start
            return keep(found, for: entry, lasting: limit, in: engine)
        }
        return nil
    }

    private mutating func keep(
        _ found: PlannedStart,
        for entry: QueueEntry,
        lasting limit: SimDuration,
        in engine: ClusterEngine
    ) -> PlannedStart {
        let settings = engine.configuration
        guard found.start <= engine.now + settings.backfillWindow else {
            return PlannedStart(start: found.start, nodes: [])
        }
        let most = settings.backfillReservationsPerPartition
        if most == 0 || reservedJobs[entry.partition] < most {
            reservedJobs[entry.partition] += 1
            space.reserve(found.nodes, from: found.start, lasting: limit)
        }
        return found
    }
}

extension ClusterEngine {
    /// The earliest time, from `time` on, at which a demand fits if every job lasts until its limit; nil for never.
    ///
    /// Jobs that end close together are looked at as if they ended with the last of them: at first within 30 s, then
    /// twice that each time, or more by `bf_window_linear`. Source: slurm.conf(5); the first step was observed.
    func earliestStart(of placement: Placement, notBefore time: SimTime) -> PlannedStart? {
        var load = FutureLoad(slots: slots, hasDetails: placement.demand.needsDetails)
        if let nodes = placement.chosenNodes(on: nodes, in: load) { return PlannedStart(start: time, nodes: nodes) }
        let ends = endings.all
        var next = 0
        var window = SimDuration.seconds(30)
        var start = time
        while next < ends.count {
            let first = max(now, ends[next].time)
            var isConcerned = false
            while next < ends.count, ends[next].time <= max(first + window, time) {
                let allocation = table.allocation(of: ends[next].job)
                if allocation.contains(where: { placement.mayTake($0.nodeIndex) }) {
                    load.release(allocation, nodes)
                    start = max(start, ends[next].time)
                    isConcerned = true
                }
                next += 1
            }
            guard isConcerned else { continue }
            if let nodes = placement.chosenNodes(on: nodes, in: load) {
                return PlannedStart(start: start, nodes: nodes)
            }
            if let step = configuration.backfillWindowStep {
                window = window + step
            } else {
                window = window + window
            }
        }
        return nil
    }
}
