extension ClusterDefinition {
    /// CPUs that a node may have.
    package static let cpuRange = 1...1024
    /// Memory that a node may have, in MiB (16 TiB at most).
    package static let memoryRange = 1...16_777_216
    /// GPUs that a node may have.
    package static let gpuRange = 0...64

    /// Throws with everything that is wrong with the definition.
    package func validate() throws(ClusterDefinitionError) {
        let problems = problems
        if !problems.isEmpty { throw ClusterDefinitionError(problems: problems) }
    }

    /// Everything that is wrong with the definition, in the order of its fields.
    package var problems: [ClusterDefinitionError.Problem] {
        var checker = DefinitionChecker()
        if version != Self.currentVersion {
            checker.refuse("version", "\(version)", "this program reads version \(Self.currentVersion)")
        }
        if let allowed = Self.problem(ofName: name) { checker.refuse("name", name, allowed) }
        checkNodes(&checker)
        checkPartitions(&checker)
        checker.number(accounting.lagSeconds, "accounting_lag", AccountingDefinition.lagRange)
        for (place, word) in accounting.enforced.enumerated()
        where !AccountingDefinition.enforceable.contains(word) {
            checker.reference(word, "accounting_enforce[\(place)]", AccountingDefinition.enforceable)
        }
        if backend == .simulated {
            let advice = "a simulated cluster has none; give false, or use the containers backend"
            if services.hasRegistry { checker.refuse("services.registry", "true", advice) }
            if services.hasPyxis { checker.refuse("services.pyxis", "true", advice) }
            if services.hasNestedContainers {
                checker.refuse(
                    "services.nested_containers",
                    "true",
                    "jobs of a simulated cluster run as on this machine"
                )
            }
            if slurmVersion != .debian12 {
                checker.refuse("slurm_version", slurmVersion.rawValue, "a simulated cluster behaves as 22.05.8")
            }
        }
        return checker.problems
    }

    /// What is allowed instead of this cluster name; nil for a good one.
    ///
    /// The name becomes Slurm's `ClusterName` (lower case, at most 40 characters), a directory and a part of container
    /// names.
    package static func problem(ofName name: String) -> String? {
        let isGood =
            !name.isEmpty && name.utf8.count <= 40
            && name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 || $0 == 95 }
            && name.utf8.first != 45 && name.utf8.first != 95
        return isGood
            ? nil : "give 1 to 40 lower-case letters, digits, '-' or '_', the first one a letter or a digit"
    }

    private func checkNodes(_ checker: inout DefinitionChecker) {
        if nodes.isEmpty { checker.refuse("nodes", nil, "give at least one node") }
        if nodes.count > ClusterOverrides.maximumNodes + 1 {
            checker.refuse("nodes", "a list of \(nodes.count)", "give at most \(ClusterOverrides.maximumNodes + 1)")
        }
        for (index, node) in nodes.enumerated() {
            let field = "nodes[\(index)]"
            checker.name(node.name, "\(field).name", reserved: ["all", "default"])
            if nodes[..<index].contains(where: { $0.name == node.name }) {
                checker.refuse("\(field).name", node.name, "another node has this name")
            }
            checker.number(node.cpus, "\(field).cpus", Self.cpuRange)
            checker.number(node.memoryMiB, "\(field).memory", Self.memoryRange)
            checker.number(node.gpus, "\(field).gpus", Self.gpuRange)
            checker.word(node.gpuType, "\(field).gpu_type")
            for (place, feature) in node.features.enumerated() {
                checker.word(feature, "\(field).features[\(place)]")
            }
            for (place, partition) in node.partitions.enumerated()
            where !partitions.contains(where: { $0.name == partition }) {
                checker.reference(partition, "\(field).partitions[\(place)]", partitions.map(\.name))
            }
            if node.role == .controller {
                if !node.partitions.isEmpty {
                    checker.refuse("\(field).partitions", "a list", "a controller runs no jobs; leave it out")
                }
                if node.gpus > 0 {
                    checker.refuse("\(field).gpus", "\(node.gpus)", "a controller runs no jobs; give 0")
                }
            }
        }
        let heads = nodes.indices.filter { nodes[$0].role != .compute }
        for index in heads.dropFirst() {
            checker.refuse(
                "nodes[\(index)].role",
                nodes[index].role.rawValue,
                "nodes[\(heads[0])] already runs the controller; give compute"
            )
        }
        if !nodes.isEmpty && computeNodes.isEmpty {
            checker.refuse("nodes", "a list of controllers", "a cluster needs at least one node that runs jobs")
        }
    }

    private func checkPartitions(_ checker: inout DefinitionChecker) {
        if partitions.isEmpty { checker.refuse("partitions", nil, "give at least one partition") }
        for (index, partition) in partitions.enumerated() {
            let field = "partitions[\(index)]"
            checker.name(partition.name, "\(field).name", reserved: ["default"])
            if partitions[..<index].contains(where: { $0.name == partition.name }) {
                checker.refuse("\(field).name", partition.name, "another partition has this name")
            }
            for (place, node) in partition.nodes.enumerated()
            where !computeNodes.contains(where: { $0.name == node }) {
                checker.reference(node, "\(field).nodes[\(place)]", computeNodes.map(\.name))
            }
            if nodes(of: partition).isEmpty {
                checker.refuse("\(field).nodes", "an empty list", "give at least one node that runs jobs")
            }
            if let maxTime = partition.maxTime, TimeLimitText.minutes(maxTime) == nil {
                checker.refuse(
                    "\(field).max_time",
                    maxTime,
                    "give minutes, HOURS:MINUTES:SECONDS, DAYS-HOURS or UNLIMITED"
                )
            }
            for (place, feature) in partition.features.enumerated() {
                checker.word(feature, "\(field).features[\(place)]")
            }
        }
        let defaults = partitions.indices.filter { partitions[$0].isDefault }
        for index in defaults.dropFirst() {
            checker.refuse(
                "partitions[\(index)].default",
                "true",
                "partitions[\(defaults[0])] already is the default; give false"
            )
        }
    }
}
