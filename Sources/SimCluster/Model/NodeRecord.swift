package import SlurmModel

/// What administrators and failures made of a node, as it is kept between runs of a controller.
package struct NodeRecord: Hashable, Codable, Sendable {
    /// The node's name.
    package var name: String
    /// Base idle, down, unknown or future, and flags.
    package var condition: NodeState
    /// Why it is drained or down.
    package var reason: String?
    /// Who said so.
    package var reasonUserID: UInt32?
    /// When.
    package var reasonTime: SimTime?
    /// The features as they were changed.
    package var features: [String]
    /// The active features as they were changed; nil for all.
    package var activeFeatures: [String]?
    /// The weight as it was changed.
    package var weight: UInt32
    /// `CpuBind` as it was changed.
    package var cpuBind: UInt32?
    /// `Comment`.
    package var comment: String?
    /// `Extra`.
    package var extra: String?

    /// The record of a node.
    package init(_ node: Node) {
        name = node.definition.name
        condition = node.condition
        reason = node.reason
        reasonUserID = node.reasonUserID
        reasonTime = node.reasonTime
        features = node.definition.features
        activeFeatures = node.definition.activeFeatures
        cpuBind = node.definition.cpuBind
        weight = node.definition.weight
        comment = node.comment
        extra = node.extra
    }
}

extension EngineConfiguration {
    /// Gives nodes the state that an earlier run left them in; records of nodes that are gone are left out.
    package mutating func apply(_ records: [NodeRecord]) {
        for record in records {
            guard let index = nodes.firstIndex(where: { $0.name == record.name }) else { continue }
            nodes[index].state = record.condition
            nodes[index].reason = record.reason
            nodes[index].features = record.features
            nodes[index].activeFeatures = record.activeFeatures
            if let cpuBind = record.cpuBind { nodes[index].cpuBind = cpuBind }
            nodes[index].weight = record.weight
        }
    }
}

extension ClusterEngine {
    /// Says who gave nodes their reason, and when, as an earlier run kept it.
    package mutating func annotateNodes(_ records: [NodeRecord]) {
        for record in records {
            guard let index = nodeIndices[record.name] else { continue }
            nodes[index].reasonUserID = record.reasonUserID
            nodes[index].reasonTime = record.reasonTime
            nodes[index].comment = record.comment
            nodes[index].extra = record.extra
        }
    }
}
