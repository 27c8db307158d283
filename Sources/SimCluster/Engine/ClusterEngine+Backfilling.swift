import SlurmModel

extension ClusterEngine {
    /// Whether a job that would start now on `allocation` delays none of the blocked jobs ahead; if so, it is counted
    /// into their plans.
    mutating func mayStartEarly(
        _ entry: QueueEntry,
        on allocation: [NodeAllocation],
        _ pass: inout SchedulingPass
    ) -> Bool {
        guard configuration.backfills else { return true }
        let end = expectedEnd(ofJobStartedNow: entry.job)
        if pass.hasRefused(entry.demand, endingAt: end) { return false }
        let isHarmless = leavesReservationsAlone(allocation, until: end, &pass)
        if !isHarmless { pass.noteRefusal(entry.demand, endingAt: end) }
        return isHarmless
    }

    private mutating func leavesReservationsAlone(
        _ allocation: [NodeAllocation],
        until end: SimTime,
        _ pass: inout SchedulingPass
    ) -> Bool {
        var changed: [(head: Int, load: FutureLoad)] = []
        for head in pass.heads.indices {
            let entry = pass.heads[head].entry
            let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            guard allocation.contains(where: { placement.mayTake($0.nodeIndex) }) else { continue }
            let plan =
                pass.heads[head].plan
                ?? earliestStart(of: placement, hasDetails: placement.demand.needsDetails)
            pass.heads[head].plan = plan
            guard end > plan.start, plan.start <= now + configuration.backfillWindow else { continue }
            var load = plan.load
            load.hold(allocation, nodes)
            guard placement.fits(on: nodes, in: load) else { return false }
            changed.append((head, load))
        }
        for change in changed { pass.heads[change.head].plan?.load = change.load }
        return true
    }

    /// When a job that started now would end by its limit.
    private func expectedEnd(ofJobStartedNow id: JobID) -> SimTime {
        let limit = table[id].job.timeLimitMinutes
        return limit.number.map { now + .minutes(Int64($0)) } ?? .never
    }

    /// The earliest time at which a demand fits, if every job lasts until its limit.
    func earliestStart(of placement: Placement, hasDetails: Bool) -> Reservation.Plan {
        let current = FutureLoad(slots: slots, hasDetails: hasDetails)
        if placement.fits(on: nodes, in: current) { return Reservation.Plan(start: now, load: current) }
        let ends = endings.all
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if placement.fits(on: nodes, in: load(current, after: ends[...middle])) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        guard low < ends.count else { return Reservation.Plan(start: .never, load: current) }
        // Everything that ends at that moment is gone by then.
        var last = low
        while last + 1 < ends.count, ends[last + 1].time <= max(ends[low].time, now) { last += 1 }
        return Reservation.Plan(start: max(ends[low].time, now), load: load(current, after: ends[...last]))
    }

    private func load(_ current: FutureLoad, after ends: ArraySlice<EndingTable.Ending>) -> FutureLoad {
        var load = current
        for ending in ends { load.release(table.allocation(of: ending.job), nodes) }
        return load
    }
}
