import SlurmModel

@testable import SimCluster

/// Components of a heterogeneous job that have no script run only while their leader holds its resources.
enum HetChecker: InvariantChecker {
    static let statement = "components start together, and none outlasts its leader"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        for job in engine.jobs where job.isHetFollower && job.holdsResources {
            guard let leader = job.het.flatMap({ engine.job($0.leader) }), leader.holdsResources else {
                found.append("job \(job.id) runs without its leader")
                continue
            }
            if leader.startTime != job.startTime, leader.state.base != .pending {
                found.append("job \(job.id) started at another time than its leader")
            }
            if job.state.flags.contains(.completing) {
                found.append("job \(job.id) is completing, but has no processes")
            }
        }
        return found
    }
}
