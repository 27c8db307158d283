import SlurmModel

@testable import SimCluster

/// What is given out of a node is exactly what its jobs hold.
enum AllocationChecker: InvariantChecker {
    static let statement = "what is given out is what jobs hold"

    static func violations(in engine: ClusterEngine) -> [String] {
        var loads = engine.nodes.map { NodeLoad(pools: $0.pools.count) }
        var jobs = Array(repeating: [JobID](), count: engine.nodes.count)
        // A job that was resumed may have its cores together with others.
        var resumed = Array(repeating: UnitSet(), count: engine.nodes.count)
        for job in engine.jobs where job.suspendTime != nil && job.holdsResources {
            for part in job.heldAllocation {
                for core in part.coreIDs { resumed[part.nodeIndex].insert(core) }
            }
        }
        var found: [String] = []
        for job in engine.jobs {
            for part in job.heldAllocation where job.holdsResources {
                let shared = resumed[part.nodeIndex]
                found += hold(part, of: job.id, engine.nodes[part.nodeIndex], shared, in: &loads[part.nodeIndex])
                jobs[part.nodeIndex].append(job.id)
            }
        }
        for (index, node) in engine.nodes.enumerated() {
            loads[index].soleUser = node.load.soleUser
            if loads[index] != node.load { found.append("\(node.definition.name): counted otherwise than given out") }
            if engine.slots[index] != NodeSlot(node) { found.append("\(node.definition.name): stale slot") }
            if jobs[index].sorted() != node.jobs.sorted() { found.append("\(node.definition.name): other jobs listed") }
        }
        return found
    }

    /// Adds what a job holds; a unit that another job holds is a violation, which `NodeLoad.hold` would stop at.
    private static func hold(
        _ part: NodeAllocation,
        of id: JobID,
        _ node: Node,
        _ shared: UnitSet,
        in load: inout NodeLoad
    ) -> [String] {
        let twice = part.coreIDs.filter { load.usedCores.contains($0) && !shared.contains($0) }
        if !twice.isEmpty { return ["\(part.nodeName): cores \(twice) of job \(id) are another's too"] }
        for gres in part.gres {
            for pool in node.pools.indices
            where node.pools[pool].name == gres.name && node.pools[pool].type == gres.type {
                let twice = gres.indices.filter { load.usedGres[pool].contains($0 - node.pools[pool].firstIndex) }
                if !twice.isEmpty { return ["\(part.nodeName): \(gres.name) \(twice) of job \(id) are another's too"] }
            }
        }
        load.hold(part, pools: node.pools)
        return []
    }
}
