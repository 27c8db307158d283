import SlurmModel

/// Plans pending jobs one after the other, as a cycle of `sched/backfill` does.
struct BackfillPlanner: Sendable {
    /// What has been kept so far.
    private(set) var space: NodeSpace
    /// The earliest start worth trying for a demand and a limit: a job like one that was planned starts no earlier.
    private var floors: [PlanKey: SimTime] = [:]
    /// How many more nodes and running jobs may be looked at: a large cluster with a long queue is planned only so far,
    /// as `bf_max_time` does it.
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
    /// twice that each time, or more by `bf_window_linear`. Source: slurm.conf(5); the steps were observed.
    func earliestStart(of placement: Placement, notBefore time: SimTime) -> PlannedStart? {
        var load = FutureLoad(slots: slots, hasDetails: placement.demand.needsDetails)
        if let nodes = placement.chosenNodes(on: nodes, in: load) { return PlannedStart(start: time, nodes: nodes) }
        let ends = endings.all
        var next = 0
        var start = time
        var window = EndingWindow(widenedBy: configuration.backfillWindowStep)
        while next < ends.count {
            var isConcerned = false
            while next < ends.count {
                let ending = ends[next]
                next += 1
                let allocation = table.allocation(of: ending.job)
                guard allocation.contains(where: { placement.mayTake($0.nodeIndex) }) else { continue }
                load.release(allocation, nodes)
                start = max(start, ending.time)
                isConcerned = true
                window.begin(at: max(now, ending.time))
                // Only a job on these nodes ends a step, so that one on others may make it much longer (observed).
                if next < ends.count, ends[next].time > max(window.end, time) { break }
            }
            guard isConcerned else { return nil }
            if let nodes = placement.chosenNodes(on: nodes, in: load) {
                return PlannedStart(start: start, nodes: nodes)
            }
            if next < ends.count { window.widen(upTo: ends[next].time) }
        }
        return nil
    }
}

/// How far apart jobs may end that count as ending together.
private struct EndingWindow {
    /// When it ends.
    var end: SimTime { (barrier ?? .zero) + width }
    private var barrier: SimTime?
    private var width = SimDuration.seconds(30)
    private let step: SimDuration?

    /// Takes by how much it is widened each time; nil for twice as wide, and nothing for no such steps at all.
    init(widenedBy step: SimDuration?) {
        self.step = step
        if step == .zero { width = .zero }
    }

    /// Begins with the first job that ends, at a time that does not depend on how soon that is.
    mutating func begin(at time: SimTime) {
        if step == .zero { barrier = time }
        if barrier == nil { barrier = SimTime(seconds: (time.seconds / 30 + 1) * 30) }
    }

    /// Widens it until it reaches the next job.
    mutating func widen(upTo time: SimTime) {
        if step == .zero { return }
        repeat { width = width + (step ?? width) } while time > end
    }
}
