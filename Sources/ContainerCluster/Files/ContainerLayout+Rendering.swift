package import ClusterControl
import SlurmModel

extension ContainerLayout {
    /// Parameters that make a scheduler look at once, as tests want; by default it waits some seconds.
    private static let quickScheduling = "bf_interval=1,batch_sched_delay=0,sched_interval=1,sched_min_interval=0"

    /// docker-compose.yml.
    package func compose(
        images: [ImageRecipe: String],
        labels: ClusterLabels,
        directory: ClusterDirectory,
        hasPasswordLogin: Bool = false
    ) throws(ClusterControlError) -> String {
        var values: [String: Any] = [
            "name": definition.name,
            "home": Self.quoted(labels.home),
            "directory": Self.quoted(directory.path),
            // Under its own path, too: so a path that a test has means the same to its jobs.
            "shared": Self.quoted(directory.sharedDirectory),
            "machines": definition.nodes.map { machine($0, images) },
            "hosts": hosts.map { ["name": $0.name, "number": "\($0.number)"] },
            "volumes": volumes,
            "hasPasswordLogin": hasPasswordLogin,
            "accounting": definition.accounting.isOn,
        ]
        if definition.services.hasRegistry {
            values["registry"] = [
                "name": Self.registryName,
                "image": images[.registry] ?? ImageRecipe.registry.name,
                "number": "\(number(of: Self.registryName))",
            ]
        }
        return try FileTemplate.compose.render(values)
    }

    /// slurm.conf; `isTunedForTests` lets jobs start at once.
    package func slurmConfiguration(isTunedForTests: Bool) throws(ClusterControlError) -> String {
        let enforced = definition.accounting.enforced.joined(separator: ",")
        return try FileTemplate.slurm.render([
            "name": definition.name,
            "controller": controller,
            "schedulerParameters": isTunedForTests ? Self.quickScheduling : "",
            "memoryPerCPU": "\(definition.defaultMemoryPerCPUMiB)",
            "hasGPUs": definition.computeNodes.contains { $0.gpus > 0 },
            "accounting": definition.accounting.isOn,
            "enforced": enforced,
            "nodes": definition.computeNodes.map { node in
                [
                    "name": node.name, "cpus": "\(node.cpus)", "memory": "\(node.memoryMiB)", "rest": rest(of: node),
                ]
            },
            "partitions": definition.partitions.map { partition in
                [
                    "name": partition.name,
                    "nodes": HostList(definition.nodes(of: partition).map(\.name)).folded,
                    "default": partition.isDefault ? "YES" : "NO",
                    "maxTime": partition.maxTime ?? "INFINITE",
                    "state": partition.state.rawValue.uppercased(),
                ]
            },
        ])
    }

    /// slurmdbd.conf.
    func accountingConfiguration() throws(ClusterControlError) -> String {
        try FileTemplate.slurmdbd.render(["name": definition.name, "controller": controller])
    }

    private func rest(of node: NodeDefinition) -> String {
        var rest = node.gpus > 0 ? " Gres=gpu:\(node.gpuType):\(node.gpus)" : ""
        let features = definition.features(of: node)
        if !features.isEmpty { rest += " Feature=" + features.joined(separator: ",") }
        return rest
    }

    private func machine(_ node: NodeDefinition, _ images: [ImageRecipe: String]) -> [String: Any] {
        let recipe = ImageRecipe.image(for: node, hasAccounting: definition.accounting.isOn)
        return [
            "name": node.name,
            "image": images[recipe] ?? recipe.name,
            "role": node.role.rawValue,
            // An engine refuses more CPUs than there are; Slurm gives out as many as it is told.
            "cpus": "\(max(1, min(node.cpus, hostCPUs)))",
            "memory": "\(max(node.memoryMiB, Self.minimumMemoryMiB))",
            "devices": (0..<node.gpus).map { "\($0)" },
            "isLogin": node.name == controller,
            "runsContainers": definition.services.hasNestedContainers && node.role != .controller,
            "isController": node.role != .compute,
            "number": "\(number(of: node.name))",
        ]
    }

    /// Memory in MiB that Slurm's daemons and their database need.
    private static let minimumMemoryMiB = 512

    /// A text in double quotes, as YAML and compose take it.
    static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "$$")
        return "\"\(escaped)\""
    }
}
