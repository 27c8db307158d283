package import SlurmModel
import Yams

extension ClusterDefinition {
    private static let keys = [
        "version", "name", "backend", "nodes", "partitions", "services", "port", "slurm_version", "gpu_env",
        "accounting", "accounting_lag", "accounting_enforce",
    ]
    private static let nodeKeys = [
        "name", "role", "cpus", "memory", "gpus", "gpu_type", "features", "partitions",
    ]
    private static let partitionKeys = ["name", "nodes", "default", "max_time", "state", "features"]
    private static let serviceKeys = ["registry", "pyxis", "ssh", "nested_containers"]

    /// Reads the text of a `cluster.yaml` and checks it.
    ///
    /// Throws with everything that is wrong: text that is no YAML, unknown keys (with the nearest known one), values of
    /// the wrong kind, and what `problems` says.
    package init(yaml text: String) throws(ClusterDefinitionError) {
        let document: Node?
        do {
            document = try Yams.compose(yaml: text)
        } catch {
            throw ClusterDefinitionError(
                field: "document",
                value: "this text",
                allowed: "it is no YAML: " + "\(error)".replacing("\n", with: " ")
            )
        }
        guard let document else {
            throw ClusterDefinitionError(field: "document", value: nil, allowed: "it is empty; see the documentation")
        }
        let problems = YAMLProblems()
        let root = YAMLMapping(document, path: "", known: Self.keys, problems: problems)
        self.init(
            name: root.text("name") ?? ClusterPreset.defaultClusterName,
            nodes: root.mappings("nodes", known: Self.nodeKeys).map(Self.node),
            partitions: root.mappings("partitions", known: Self.partitionKeys).map(Self.partition)
        )
        version = root.number("version") ?? Self.currentVersion
        backend = root.word("backend", Backend.self) ?? backend
        slurmVersion = root.word("slurm_version", SlurmVersion.self) ?? slurmVersion
        gpuEnvironment = root.word("gpu_env", GPUEnvironment.self) ?? gpuEnvironment
        accounting.isOn = root.flag("accounting") ?? accounting.isOn
        accounting.lagSeconds = root.number("accounting_lag") ?? accounting.lagSeconds
        accounting.enforced = root.texts("accounting_enforce")
        if let services = root.mapping("services", known: Self.serviceKeys) {
            self.services.hasRegistry = services.flag("registry") ?? false
            self.services.hasPyxis = services.flag("pyxis") ?? false
            self.services.hasSSH = services.flag("ssh") ?? false
            self.services.hasNestedContainers = services.flag("nested_containers") ?? false
        }
        if let number = root.number("port") {
            if let port = UInt16(exactly: number) {
                self.port = port
            } else {
                problems.found.append(
                    .init(
                        field: "port",
                        value: "\(number)",
                        allowed: "give a port from 1 to 65535, or 0 for a free one"
                    )
                )
            }
        }
        if version != Self.currentVersion || problems.found.isEmpty { problems.found += self.problems }
        if !problems.found.isEmpty { throw ClusterDefinitionError(problems: problems.found) }
    }

    private static func node(_ mapping: YAMLMapping) -> NodeDefinition {
        NodeDefinition(
            name: mapping.requiredText("name"),
            role: mapping.word("role", NodeDefinition.Role.self) ?? .compute,
            cpus: mapping.number("cpus") ?? 4,
            memoryMiB: mapping.number("memory") ?? 4096,
            gpus: mapping.number("gpus") ?? 0,
            gpuType: mapping.text("gpu_type") ?? "fake",
            features: mapping.texts("features"),
            partitions: mapping.texts("partitions")
        )
    }

    private static func partition(_ mapping: YAMLMapping) -> PartitionDefinition {
        PartitionDefinition(
            name: mapping.requiredText("name"),
            nodes: mapping.texts("nodes"),
            isDefault: mapping.flag("default") ?? false,
            maxTime: mapping.text("max_time"),
            state: mapping.word("state", PartitionDefinition.State.self) ?? .up,
            features: mapping.texts("features")
        )
    }
}
