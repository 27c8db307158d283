/// One machine of a cluster.
package struct NodeDefinition: Hashable, Sendable {
    /// What runs on the machine.
    package enum Role: String, Hashable, Sendable, CaseIterable {
        /// The controller and jobs.
        case allInOne = "all-in-one"
        /// The controller.
        case controller
        /// Jobs.
        case compute
    }

    /// The name.
    package var name: String
    /// What runs on the machine.
    package var role: Role
    /// CPUs that Slurm gives out.
    package var cpus: Int
    /// Memory in MiB that Slurm gives out.
    package var memoryMiB: Int
    /// GPUs; 0 for none.
    package var gpus: Int
    /// The GPUs' model, as in `--gres=gpu:fake:2`.
    package var gpuType: String
    /// Features that jobs can ask for with `--constraint`.
    package var features: [String]
    /// Partitions that the node belongs to, besides those that name it.
    package var partitions: [String]

    /// Makes a node.
    package init(
        name: String,
        role: Role,
        cpus: Int,
        memoryMiB: Int,
        gpus: Int = 0,
        gpuType: String = "fake",
        features: [String] = [],
        partitions: [String] = []
    ) {
        self.name = name
        self.role = role
        self.cpus = cpus
        self.memoryMiB = memoryMiB
        self.gpus = gpus
        self.gpuType = gpuType
        self.features = features
        self.partitions = partitions
    }
}
