/// What options change about a preset or a definition.
package struct ClusterOverrides: Hashable, Sendable {
    /// Compute nodes without GPUs.
    package var cpuNodes: Int?
    /// Compute nodes with GPUs.
    package var gpuNodes: Int?
    /// CPUs of each compute node.
    package var cpusPerNode: Int?
    /// GPUs of each GPU node.
    package var gpusPerNode: Int?
    /// Model of the GPUs of each GPU node, as in `--gres=gpu:a100:2`.
    package var gpuType: String?
    /// Memory of each compute node in MiB.
    package var memoryPerNodeMiB: Int?

    /// Makes overrides; none by default.
    package init(
        cpuNodes: Int? = nil,
        gpuNodes: Int? = nil,
        cpusPerNode: Int? = nil,
        gpusPerNode: Int? = nil,
        gpuType: String? = nil,
        memoryPerNodeMiB: Int? = nil
    ) {
        self.cpuNodes = cpuNodes
        self.gpuNodes = gpuNodes
        self.cpusPerNode = cpusPerNode
        self.gpusPerNode = gpusPerNode
        self.gpuType = gpuType
        self.memoryPerNodeMiB = memoryPerNodeMiB
    }

    /// Most nodes that a cluster may have.
    package static let maximumNodes = 1024

    /// The cluster with these changes.
    ///
    /// Other numbers of nodes than the cluster has make a new set of nodes: a controller, CPU nodes in a partition
    /// `cpu` and GPU nodes in a partition `gpu`, each like the first node of its kind (or 4 CPUs, 4096 MiB, and 2 GPUs
    /// with 8192 MiB). Throws where a number is out of range or nothing has GPUs that `gpusPerNode` could change.
    package func applied(
        to definition: ClusterDefinition,
        naming: ClusterPreset.NodeNaming = .common
    ) throws(ClusterDefinitionError) -> ClusterDefinition {
        try check()
        var definition = definition
        let cpuCount = definition.computeNodes.count { $0.gpus == 0 }
        let gpuCount = definition.computeNodes.count - cpuCount
        if (cpuNodes ?? cpuCount, gpuNodes ?? gpuCount) != (cpuCount, gpuCount) {
            definition = rebuilt(definition, naming, cpuNodes ?? cpuCount, gpuNodes ?? gpuCount)
        }
        for index in definition.nodes.indices where definition.nodes[index].role != .controller {
            definition.nodes[index].cpus = cpusPerNode ?? definition.nodes[index].cpus
            definition.nodes[index].memoryMiB = memoryPerNodeMiB ?? definition.nodes[index].memoryMiB
            if definition.nodes[index].gpus > 0 {
                definition.nodes[index].gpus = gpusPerNode ?? definition.nodes[index].gpus
                definition.nodes[index].gpuType = gpuType ?? definition.nodes[index].gpuType
            }
        }
        let asked = gpusPerNode.map { ("gpus-per-node", "\($0)") } ?? gpuType.map { ("gpu-type", $0) }
        if let (field, value) = asked, !definition.nodes.contains(where: { $0.gpus > 0 }) {
            throw ClusterDefinitionError(
                field: field,
                value: value,
                allowed: "there is no GPU node; use --preset gpu or --gpu-nodes 1"
            )
        }
        return definition
    }

    private func check() throws(ClusterDefinitionError) {
        let limits: [(String, Int?, ClosedRange<Int>)] = [
            ("cpu-nodes", cpuNodes, 0...Self.maximumNodes),
            ("gpu-nodes", gpuNodes, 0...Self.maximumNodes),
            ("cpus-per-node", cpusPerNode, ClusterDefinition.cpuRange),
            ("gpus-per-node", gpusPerNode, 1...ClusterDefinition.gpuRange.upperBound),
            ("memory-per-node", memoryPerNodeMiB, ClusterDefinition.memoryRange),
        ]
        let problems = limits.compactMap { name, number, range -> ClusterDefinitionError.Problem? in
            guard let number, !range.contains(number) else { return nil }
            return .init(
                field: name,
                value: "\(number)",
                allowed: "give a number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        if !problems.isEmpty { throw ClusterDefinitionError(problems: problems) }
        if (cpuNodes ?? 1) + (gpuNodes ?? 1) == 0 {
            throw ClusterDefinitionError(
                field: "cpu-nodes and gpu-nodes",
                value: "0",
                allowed: "a cluster needs at least one compute node"
            )
        }
    }

    private func rebuilt(
        _ definition: ClusterDefinition,
        _ naming: ClusterPreset.NodeNaming,
        _ cpuCount: Int,
        _ gpuCount: Int
    ) -> ClusterDefinition {
        var result = definition
        var cpuNode =
            definition.computeNodes.first { $0.gpus == 0 }
            ?? NodeDefinition(name: "", role: .compute, cpus: 4, memoryMiB: 4096)
        var gpuNode =
            definition.computeNodes.first { $0.gpus > 0 }
            ?? NodeDefinition(name: "", role: .compute, cpus: cpuNode.cpus, memoryMiB: 8192, gpus: 2)
        (cpuNode.role, gpuNode.role) = (.compute, .compute)
        (cpuNode.partitions, gpuNode.partitions) = (["cpu"], ["gpu"])
        result.nodes = [
            definition.nodes.first { $0.role == .controller }
                ?? NodeDefinition(name: "controller", role: .controller, cpus: 2, memoryMiB: 2048)
        ]
        for index in 0..<(cpuCount + gpuCount) {
            let isGPU = index >= cpuCount
            var node = isGPU ? gpuNode : cpuNode
            node.name =
                switch naming {
                case .common: "compute-\(index)"
                case .byKind: isGPU ? "gpu-\(index - cpuCount)" : "cpu-\(index)"
                }
            result.nodes.append(node)
        }
        result.partitions = []
        if cpuCount > 0 { result.partitions.append(PartitionDefinition(name: "cpu", isDefault: true)) }
        if gpuCount > 0 {
            result.partitions.append(PartitionDefinition(name: "gpu", isDefault: cpuCount == 0, features: ["gpu"]))
        }
        return result
    }
}
