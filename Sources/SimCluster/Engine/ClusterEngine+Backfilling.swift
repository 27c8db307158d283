import SlurmModel

extension ClusterEngine {
    /// Where a job of the queue may start now without touching what is kept for blocked jobs ahead of it; nil for
    /// nowhere.
    ///
    /// `free` is where it could start if nothing were kept; `reserved` are nodes of reservations.
    mutating func placementBeside(
        _ free: [NodeAllocation],
        _ entry: QueueEntry,
        _ reserved: [Bool],
        _ pass: inout SchedulingPass
    ) -> [NodeAllocation]? {
        if !pass.blocked[entry.partition] {
            // As in slurmctld's main pass: the first job of a partition may take whatever other partitions leave.
            if let allocation = place(entry, leavingOut: Self.union(pass.isKept, reserved), else: free) {
                return allocation
            }
        }
        guard configuration.backfills else { return nil }
        let end = now + expectedDuration(of: entry.job)
        if pass.hasRefused(entry.demand, endingAt: end) { return nil }
        planBlocked(&pass)
        // Where room could not be kept for all that are ahead, nobody overtakes them.
        if pass.planner.isSpent { return nil }
        let kept = pass.planner.space.kept(from: now, until: end)
        let allocation = place(entry, leavingOut: Self.union(kept, reserved), else: free)
        if allocation == nil { pass.noteRefusal(entry.demand, endingAt: end) }
        return allocation
    }

    /// Nodes that are in one of two sets; an empty set has none.
    private static func union(_ first: [Bool], _ second: [Bool]) -> [Bool] {
        if first.isEmpty || second.isEmpty { return first + second }
        return zip(first, second).map { $0 || $1 }
    }

    /// Nodes that a job started now may not take: those of reservations, and those kept for blocked jobs ahead.
    mutating func keptNodes(for entry: QueueEntry, _ pass: inout SchedulingPass) -> [Bool] {
        let reserved = reservedNodes(for: entry)
        guard pass.isSecondLook else { return reserved }
        planBlocked(&pass)
        let end = now + expectedDuration(of: entry.job)
        return Self.union(
            pass.planner.space.kept(from: now, until: end),
            reserved
        )
    }

    mutating func place(
        _ entry: QueueEntry,
        leavingOut kept: [Bool],
        else free: [NodeAllocation]
    ) -> [NodeAllocation]? {
        if kept.isEmpty { return free }
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        return placement.leavingOut(kept).place(on: nodes, slots: slots)
    }

    /// Keeps room for the blocked jobs that were looked at; put off until somebody could get in their way.
    private mutating func planBlocked(_ pass: inout SchedulingPass) {
        for entry in pass.waiting where table.owns(entry) {
            let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
            for _ in 0..<plannedCount(of: entry.job) {
                let limit = expectedDuration(of: entry.job)
                guard pass.planner.plan(entry, placement, lasting: limit, in: self) != nil else { break }
            }
        }
        pass.waiting.removeAll()
    }
}
