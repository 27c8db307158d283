import SlurmModel

@testable import SimCluster

/// The first job of the queue that nothing else holds back does not fit: else it should have been started.
enum WorkConservationChecker: InvariantChecker {
    static let statement = "the first job of the queue does not wait while it fits"

    static func violations(in engine: ClusterEngine) -> [String] {
        // A job that waits for reserved nodes blocks nobody, so that the first to be blocked is not the first.
        if !engine.reservations.isEmpty { return [] }
        var engine = engine
        for entry in engine.queue.entries {
            let job = engine.table[entry.job].job
            if job.isHetLeader { continue }
            if job.reason == .licenses || job.reason == .arrayTaskLimit { continue }
            let placement = engine.demands.placement(
                entry.demand,
                nodes: engine.nodes,
                partitionNodes: engine.partitionNodes
            )
            return placement.place(on: engine.nodes, slots: engine.slots) == nil ? [] : ["job \(entry.job) fits"]
        }
        return []
    }
}
