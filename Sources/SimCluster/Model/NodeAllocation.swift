/// What a job holds of one generic resource on one node.
package struct GresAllocation: Hashable, Codable, Sendable {
    /// The resource, for example `gpu`.
    package var name: String
    /// The model, where the node names one.
    package var type: String?
    /// Which of the node's units, ascending; counted over all models of the resource.
    package var indices: [Int]
}

/// What a job holds on one node.
package struct NodeAllocation: Hashable, Codable, Sendable {
    /// The node's place in the node table.
    package var nodeIndex: Int
    /// The node's name.
    package var nodeName: String
    /// CPUs, whole cores.
    package var cpus: Int
    /// The cores, ascending; core c has the CPUs c × threads and following.
    package var coreIDs: [Int]
    /// Memory in MiB.
    package var memoryMiB: UInt64
    /// Generic resources.
    package var gres: [GresAllocation]
    /// Tasks of the job that run here when it launches all of them.
    package var tasks: Int

    /// The same without cores.
    var withoutCores: NodeAllocation {
        var part = self
        part.coreIDs = []
        return part
    }
}
