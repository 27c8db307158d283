import SlurmModel

/// Plans pending jobs one after the other, as a cycle of `sched/backfill` does.
struct BackfillPlanner: Sendable {
    /// What has been kept so far.
    private(set) var space = NodeSpace()
    /// The earliest start worth trying for a demand and a limit: a job like one that was planned starts no earlier.
    private var floors: [PlanKey: SimTime] = [:]
    /// How many jobs of each partition room is kept for.
    private var reservedJobs: [Int]

    private struct PlanKey: Hashable {
        var demand: Int
        var limit: SimDuration
    }

    init(partitionCount: Int) {
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
        while true {
            let later = space.nextBoundary(after: time)
            let kept = space.kept(from: time, until: time + limit, of: engine.nodes.count, besides: own)
            let free = kept.isEmpty ? placement : placement.leavingOut(kept)
            guard free.hasEnoughCandidates, let found = engine.earliestStart(of: free, notBefore: time) else {
                guard let later else { return nil }
                time = later
                continue
            }
            if let later, found.start > later {
                time = later
                continue
            }
            let taken = space.kept(from: found.start, until: found.start + limit, of: engine.nodes.count, besides: own)
            if !taken.isEmpty, found.nodes.contains(where: { taken[$0] }) {
                time = found.start > time ? found.start : later ?? .never
                if time == .never { return nil }
                continue
            }
            floors[key] = found.start
            return keep(found, for: entry, lasting: limit, in: engine)
        }
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
