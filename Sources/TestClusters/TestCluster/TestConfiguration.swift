internal import SlurmModel

/// What a test cluster is to be like.
public struct TestConfiguration: Sendable, Hashable {
    /// What to begin with.
    public typealias Preset = SimulatedCluster.Preset

    /// What runs the cluster.
    public var backend: BackendKind
    /// What to begin with.
    public var preset: Preset
    /// The cluster's name; nil takes one that no other cluster has.
    public var name: String?
    /// Compute nodes without GPUs; nil leaves it to the preset, as with everything that follows.
    public var cpuNodes: Int?
    /// Compute nodes with GPUs.
    public var gpuNodes: Int?
    /// CPUs of each compute node.
    public var cpusPerNode: Int?
    /// GPUs of each GPU node.
    public var gpusPerNode: Int?
    /// Memory of each compute node in MiB.
    public var memoryPerNodeMiB: Int?
    /// Whether the cluster has a registry for container images (containers only).
    public var hasRegistry = false
    /// Whether jobs may run containers themselves, with podman or `srun --container` (containers only).
    public var hasNestedContainers = false
    /// Whether a simulated cluster serves SSH (`ClusterConnection.ssh`); one in containers always does.
    public var hasSSH = false

    /// Describes a cluster; the backend is by default the one that `SLURM_TEST_BACKEND` names, else a simulated one.
    public init(
        _ preset: Preset = .cpu,
        backend: BackendKind? = nil,
        name: String? = nil,
        cpuNodes: Int? = nil,
        gpuNodes: Int? = nil,
        cpusPerNode: Int? = nil,
        gpusPerNode: Int? = nil,
        memoryPerNodeMiB: Int? = nil
    ) {
        self.backend = backend ?? BackendKind.chosen
        self.preset = preset
        self.name = name
        self.cpuNodes = cpuNodes
        self.gpuNodes = gpuNodes
        self.cpusPerNode = cpusPerNode
        self.gpusPerNode = gpusPerNode
        self.memoryPerNodeMiB = memoryPerNodeMiB
    }

    /// The options of `slurm cluster create`.
    var createOptions: [String] {
        let numbers: [(String, Int?)] = [
            ("cpu-nodes", cpuNodes), ("gpu-nodes", gpuNodes), ("cpus-per-node", cpusPerNode),
            ("gpus-per-node", gpusPerNode), ("memory-per-node", memoryPerNodeMiB),
        ]
        var options = ["--preset=\(preset.rawValue)"]
        options += numbers.compactMap { name, number in number.map { "--\(name)=\($0)" } }
        if backend == .simulated { options.append("--simulated") }
        if hasSSH && backend == .simulated { options.append("--ssh") }
        if hasRegistry { options.append("--with-registry") }
        if hasNestedContainers { options.append("--nested-containers") }
        return options
    }

    /// The cluster as the simulation takes it; throws where numbers are out of range.
    func definition() throws -> ClusterDefinition {
        guard let chosen = ClusterPreset.named(preset.rawValue) else {
            throw SlurmTestingError("there is no preset \(preset.rawValue)")
        }
        let overrides = ClusterOverrides(
            cpuNodes: cpuNodes,
            gpuNodes: gpuNodes,
            cpusPerNode: cpusPerNode,
            gpusPerNode: gpusPerNode,
            memoryPerNodeMiB: memoryPerNodeMiB
        )
        var definition = try overrides.applied(to: chosen.definition, naming: chosen.naming)
        definition.backend = .simulated
        definition.services = ServicesDefinition()
        if let name { definition.name = name }
        return definition
    }
}
