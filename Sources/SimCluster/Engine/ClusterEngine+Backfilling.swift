import SlurmModel

extension ClusterEngine {
    /// Whether a job that would start now on `allocation` delays none of the blocked jobs ahead; if so, it is counted
    /// into their plans.
    mutating func leavesReservationsAlone(
        _ allocation: [NodeAllocation],
        of id: JobID,
        _ pass: inout SchedulingPass
    ) -> Bool {
        guard configuration.backfills else { return true }
        let end = expectedEnd(ofJobStartedNow: id)
        var changed: [(head: Int, loads: [NodeLoad])] = []
        for head in pass.heads.indices {
            let entry = pass.heads[head].entry
            let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            guard allocation.contains(where: { placement.candidates.contains($0.nodeIndex) }) else { continue }
            let plan = pass.heads[head].plan ?? earliestStart(of: placement)
            pass.heads[head].plan = plan
            guard end > plan.start, plan.start <= now + configuration.backfillWindow else { continue }
            var loads = plan.loads
            for part in allocation { loads[part.nodeIndex].hold(part, pools: nodes[part.nodeIndex].pools) }
            guard placement.place(on: nodes, loads: loads) != nil else { return false }
            changed.append((head, loads))
        }
        for change in changed { pass.heads[change.head].plan?.loads = change.loads }
        return true
    }

    /// When a job that started now would end by its limit.
    private func expectedEnd(ofJobStartedNow id: JobID) -> SimTime {
        let limit = table[id].job.timeLimitMinutes
        return limit.number.map { now + .minutes(Int64($0)) } ?? .never
    }

    /// The earliest time at which a demand fits, if every job lasts until its limit.
    func earliestStart(of placement: Placement) -> Reservation.Plan {
        let current = nodes.map(\.load)
        if placement.place(on: nodes, loads: current) != nil { return Reservation.Plan(start: now, loads: current) }
        let endings = endings(touching: placement.candidates)
        var low = 0
        var high = endings.count
        while low < high {
            let middle = (low + high) / 2
            if placement.place(on: nodes, loads: loads(after: middle + 1, of: endings)) != nil {
                high = middle
            } else {
                low = middle + 1
            }
        }
        guard low < endings.count else { return Reservation.Plan(start: .never, loads: current) }
        // Everything that ends at that moment is gone by then.
        var count = low + 1
        while count < endings.count, endings[count].time == endings[low].time { count += 1 }
        return Reservation.Plan(start: endings[low].time, loads: loads(after: count, of: endings))
    }

    /// When the jobs on some nodes end, by their limits, the first to end first.
    private func endings(touching candidates: [Int]) -> [(time: SimTime, job: JobID)] {
        var isCandidate = Array(repeating: false, count: nodes.count)
        for index in candidates { isCandidate[index] = true }
        var endings: [(time: SimTime, job: JobID)] = []
        for index in candidates {
            for id in nodes[index].jobs {
                let job = table[id].job
                guard job.allocation.first(where: { isCandidate[$0.nodeIndex] })?.nodeIndex == index else { continue }
                let end = job.state.flags.contains(.completing) ? now : job.endTime.map { max($0, now) }
                if let end { endings.append((end, id)) }
            }
        }
        return endings.sorted { $0.time == $1.time ? $0.job < $1.job : $0.time < $1.time }
    }

    private func loads(after count: Int, of endings: [(time: SimTime, job: JobID)]) -> [NodeLoad] {
        var loads = nodes.map(\.load)
        for ending in endings.prefix(count) {
            for part in table[ending.job].job.allocation {
                loads[part.nodeIndex].release(part, pools: nodes[part.nodeIndex].pools)
            }
        }
        return loads
    }
}
