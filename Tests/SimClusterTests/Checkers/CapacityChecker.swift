import SlurmModel

@testable import SimCluster

/// No node gives out more than it has.
enum CapacityChecker: InvariantChecker {
    static let statement = "no node gives out more than it has"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        for node in engine.nodes {
            let (name, definition) = (node.definition.name, node.definition)
            if node.load.usedCoreCount > definition.cores { found.append("\(name): cores") }
            if engine.configuration.tracksMemory, node.load.usedMemoryMiB > definition.realMemoryMiB {
                found.append("\(name): memory \(node.load.usedMemoryMiB) of \(definition.realMemoryMiB)")
            }
            for (pool, used) in zip(node.pools, node.load.usedGres) where used.count > pool.count {
                found.append("\(name): \(pool.name)")
            }
        }
        for job in engine.jobs where job.holdsResources {
            for part in job.allocation {
                let definition = engine.nodes[part.nodeIndex].definition
                if part.coreIDs.contains(where: { $0 < 0 || $0 >= definition.cores }) {
                    found.append("job \(job.id) has a core that \(part.nodeName) has not")
                }
                if part.cpus != part.coreIDs.count * definition.cpusPerCore {
                    found.append(
                        "job \(job.id) has \(part.cpus) CPUs on \(part.coreIDs.count) cores of \(part.nodeName)"
                    )
                }
            }
        }
        return found
    }
}
