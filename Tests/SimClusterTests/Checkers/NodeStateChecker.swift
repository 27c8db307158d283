import SlurmModel

@testable import SimCluster

/// The state of a node agrees with its jobs.
enum NodeStateChecker: InvariantChecker {
    static let statement = "a node's state agrees with its jobs"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        for node in engine.nodes {
            let name = node.definition.name
            let completing = node.jobs.filter { engine.job($0)?.state.flags.contains(.completing) ?? false }.count
            if completing != node.completingJobCount {
                found.append("\(name): \(completing) jobs complete, \(node.completingJobCount) counted")
            }
            let suspended = node.jobs.filter { id in
                engine.job(id).map { $0.coresReleasedTime != nil && $0.isActive } ?? false
            }.count
            if suspended != node.suspendedJobCount {
                found.append("\(name): \(suspended) jobs are suspended, \(node.suspendedJobCount) counted")
            }
            if node.condition.base == .down, node.jobs.count > completing {
                found.append("\(name): is down, runs jobs")
            }
            let state = node.state
            if state.flags.contains(.completing) != (completing > 0) { found.append("\(name): completing flag") }
            if state.base == .idle, node.jobs.count > completing + suspended {
                found.append("\(name): idle, runs jobs")
            }
            if state.base == .allocated || state.base == .mixed, node.jobs.isEmpty { found.append("\(name): no jobs") }
        }
        return found
    }
}
