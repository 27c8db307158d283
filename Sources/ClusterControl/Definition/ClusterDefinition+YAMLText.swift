package import SlurmModel

extension ClusterDefinition {
    /// The definition as the text of a `cluster.yaml`; reading it gives the same definition.
    package var yaml: String {
        var lines = [
            "# A cluster of `slurm cluster create`.",
            "version: \(version)",
            "name: \(Self.quoted(name))",
            "backend: \(backend.rawValue)",
            "slurm_version: \(Self.quoted(slurmVersion.rawValue))",
            "port: \(port)",
            "gpu_env: \(gpuEnvironment.rawValue)",
            "accounting: \(accounting.isOn)",
        ]
        if accounting.lagSeconds != 0 { lines.append("accounting_lag: \(accounting.lagSeconds)") }
        if !accounting.enforced.isEmpty { lines.append("accounting_enforce: \(Self.list(accounting.enforced))") }
        lines += [
            "",
            nodes.isEmpty ? "nodes: []" : "nodes:",
        ]
        for node in nodes { lines += Self.item(Self.pairs(of: node)) }
        lines += ["", partitions.isEmpty ? "partitions: []" : "partitions:"]
        for partition in partitions { lines += Self.item(Self.pairs(of: partition)) }
        lines += ["", "services:", "  registry: \(services.hasRegistry)", "  pyxis: \(services.hasPyxis)"]
        if services.hasSSH { lines.append("  ssh: true") }
        if services.hasNestedContainers { lines.append("  nested_containers: true") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func pairs(of node: NodeDefinition) -> [String] {
        var pairs = [
            "name: \(quoted(node.name))",
            "role: \(node.role.rawValue)",
            "cpus: \(node.cpus)",
            "memory: \(node.memoryMiB)",
        ]
        if node.gpus > 0 { pairs.append("gpus: \(node.gpus)") }
        if node.gpus > 0 || node.gpuType != "fake" { pairs.append("gpu_type: \(quoted(node.gpuType))") }
        if !node.features.isEmpty { pairs.append("features: \(list(node.features))") }
        if !node.partitions.isEmpty { pairs.append("partitions: \(list(node.partitions))") }
        return pairs
    }

    private static func pairs(of partition: PartitionDefinition) -> [String] {
        var pairs = ["name: \(quoted(partition.name))", "default: \(partition.isDefault)"]
        if !partition.nodes.isEmpty { pairs.append("nodes: \(list(partition.nodes))") }
        if let maxTime = partition.maxTime { pairs.append("max_time: \(quoted(maxTime))") }
        if partition.state != .up { pairs.append("state: \(partition.state.rawValue)") }
        if !partition.features.isEmpty { pairs.append("features: \(list(partition.features))") }
        return pairs
    }

    private static func item(_ pairs: [String]) -> [String] {
        pairs.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
    }

    private static func list(_ texts: [String]) -> String {
        "[\(texts.map(quoted).joined(separator: ", "))]"
    }

    /// A text as YAML writes it: plain where that cannot be mistaken for a number, a date or a word with a meaning.
    private static func quoted(_ text: String) -> String {
        let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
        let isPlain =
            text.first?.isLetter == true
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".contains(Character($0)))
            }
            && !words.contains(text.lowercased())
        guard !isPlain else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\t": escaped += "\\t"
            case _ where scalar.value < 32 || scalar.value == 127:
                let digits = String(scalar.value, radix: 16)
                escaped += "\\x" + (digits.count < 2 ? "0" : "") + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return "\"\(escaped)\""
    }
}
