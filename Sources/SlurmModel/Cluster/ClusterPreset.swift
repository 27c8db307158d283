/// A cluster that can be had by name.
package struct ClusterPreset: Hashable, Sendable {
    /// The name, as in `--preset gpu`.
    package var name: String
    /// What it is, in one line.
    package var summary: String
    /// How added nodes are named.
    package var naming: NodeNaming
    /// The cluster; its name is the default one.
    package var definition: ClusterDefinition

    /// How nodes are named that options add to a preset.
    package enum NodeNaming: Hashable, Sendable {
        /// `compute-0`, `compute-1`, …
        case common
        /// `cpu-0`, `cpu-1`, … and `gpu-0`, `gpu-1`, …
        case byKind
    }

    /// The name of clusters that are given none.
    package static let defaultClusterName = "slurm-test"

    /// Every preset, the default one first.
    package static let all: [ClusterPreset] = [.cpu, .gpu, .multiNode, .full]

    /// The preset of this name.
    package static func named(_ name: String) -> ClusterPreset? {
        all.first { $0.name == name }
    }
}

extension ClusterPreset {
    /// One node for everything.
    package static let cpu = ClusterPreset(
        name: "cpu",
        summary: "single node, 4 CPUs, 4 GiB, no GPU",
        naming: .common,
        definition: ClusterDefinition(
            name: defaultClusterName,
            nodes: [
                NodeDefinition(name: "slurm", role: .allInOne, cpus: 4, memoryMiB: 4096, partitions: ["debug"])
            ],
            partitions: [PartitionDefinition(name: "debug", isDefault: true, maxTime: "1:00:00")]
        )
    )

    /// One node for everything, with GPUs.
    package static let gpu = ClusterPreset(
        name: "gpu",
        summary: "single node, 4 CPUs, 8 GiB, 2 fake GPUs",
        naming: .common,
        definition: ClusterDefinition(
            name: defaultClusterName,
            nodes: [
                NodeDefinition(
                    name: "slurm",
                    role: .allInOne,
                    cpus: 4,
                    memoryMiB: 8192,
                    gpus: 2,
                    partitions: ["debug", "gpu"]
                )
            ],
            partitions: [
                PartitionDefinition(name: "debug", isDefault: true, maxTime: "1:00:00"),
                PartitionDefinition(name: "gpu", features: ["gpu"]),
            ]
        )
    )

    /// A controller and two nodes.
    package static let multiNode = ClusterPreset(
        name: "multi-node",
        summary: "controller and 2 compute nodes, CPUs only",
        naming: .common,
        definition: ClusterDefinition(
            name: defaultClusterName,
            nodes: [
                NodeDefinition(name: "controller", role: .controller, cpus: 2, memoryMiB: 2048),
                NodeDefinition(name: "compute-0", role: .compute, cpus: 4, memoryMiB: 4096, partitions: ["cpu"]),
                NodeDefinition(name: "compute-1", role: .compute, cpus: 4, memoryMiB: 4096, partitions: ["cpu"]),
            ],
            partitions: [
                PartitionDefinition(name: "cpu", nodes: ["compute-0", "compute-1"], isDefault: true)
            ]
        )
    )

    /// A controller, two CPU nodes and a GPU node, with registry and Pyxis.
    package static let full = ClusterPreset(
        name: "full",
        summary: "controller, 2 CPU nodes and 1 GPU node, with registry and Pyxis",
        naming: .byKind,
        definition: fullDefinition
    )

    private static var fullDefinition: ClusterDefinition {
        var definition = ClusterDefinition(
            name: defaultClusterName,
            nodes: [
                NodeDefinition(name: "controller", role: .controller, cpus: 2, memoryMiB: 2048),
                NodeDefinition(name: "cpu-0", role: .compute, cpus: 8, memoryMiB: 8192, partitions: ["cpu"]),
                NodeDefinition(name: "cpu-1", role: .compute, cpus: 8, memoryMiB: 8192, partitions: ["cpu"]),
                NodeDefinition(
                    name: "gpu-0",
                    role: .compute,
                    cpus: 8,
                    memoryMiB: 16384,
                    gpus: 4,
                    partitions: ["gpu"]
                ),
            ],
            partitions: [
                PartitionDefinition(name: "cpu", nodes: ["cpu-0", "cpu-1"], isDefault: true),
                PartitionDefinition(name: "gpu", nodes: ["gpu-0"], features: ["gpu"]),
            ]
        )
        definition.services = ServicesDefinition(hasRegistry: true, hasPyxis: true)
        return definition
    }
}
