/// What a cluster is to be like: the content of `cluster.yaml`.
package struct ClusterDefinition: Hashable, Sendable {
    /// The version of the schema that this program writes, and the only one it reads.
    package static let currentVersion = 1

    /// What runs the cluster.
    package enum Backend: String, Hashable, Sendable, CaseIterable {
        /// A simulated controller that runs jobs as processes of this machine.
        case simulated
        /// Real Slurm in containers.
        case containers
    }

    /// The schema's version.
    package var version = currentVersion
    /// The cluster's name, unique for its owner.
    package var name: String
    /// What runs the cluster.
    package var backend: Backend = .containers
    /// The nodes, the controller among them.
    package var nodes: [NodeDefinition]
    /// The partitions, in the order in which Slurm lists them.
    package var partitions: [PartitionDefinition]
    /// What runs beside Slurm.
    package var services = ServicesDefinition()
    /// The port on the host for SSH; 0 takes a free one.
    package var port: UInt16 = 0
    /// The Slurm version that the cluster is to behave as.
    package var slurmVersion = SlurmVersion.debian12
    /// Which variables tell a job about its GPUs.
    package var gpuEnvironment: GPUEnvironment = .none
    /// What is kept of jobs, and who may run how much.
    package var accounting = AccountingDefinition()

    /// Makes a definition; it is not checked (`problems`).
    package init(name: String, nodes: [NodeDefinition], partitions: [PartitionDefinition]) {
        self.name = name
        self.nodes = nodes
        self.partitions = partitions
    }

    /// The nodes that run jobs.
    package var computeNodes: [NodeDefinition] {
        nodes.filter { $0.role != .controller }
    }

    /// The nodes of a partition: those it names, and those that name it, in the order of `nodes`.
    package func nodes(of partition: PartitionDefinition) -> [NodeDefinition] {
        computeNodes.filter { partition.nodes.contains($0.name) || $0.partitions.contains(partition.name) }
    }

    /// The partitions of a node, in the order of `partitions`.
    package func partitions(of node: NodeDefinition) -> [PartitionDefinition] {
        partitions.filter { $0.nodes.contains(node.name) || node.partitions.contains($0.name) }
    }

    /// The features of a node: its own, and those of its partitions.
    package func features(of node: NodeDefinition) -> [String] {
        var features = node.features
        for feature in partitions(of: node).flatMap(\.features) where !features.contains(feature) {
            features.append(feature)
        }
        return features
    }
}

/// A version of Slurm that clusters can behave as or run.
package enum SlurmVersion: String, Hashable, Sendable, CaseIterable {
    /// 22.05.8, the version of Debian 12 and of the simulator.
    case debian12 = "22.05.8"
    /// 24.11.5, the version of Debian 13; only clusters in containers can have it.
    case debian13 = "24.11.5"
}
