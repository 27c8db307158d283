import SimCluster
import SlurmModel

extension EnginePartition {
    /// A partition of slurm.conf with the names of its nodes.
    init(_ partition: ConfiguredPartition, nodes: [String]) {
        self.init(name: partition.name, nodes: nodes, isDefault: partition.isDefault)
        switch partition.state {
        case .up: state = .up
        case .down: state = .down
        case .drain: state = .drain
        case .inactive: state = .inactive
        }
        switch partition.overSubscribe {
        case .no: maxShare = 1
        case .exclusive: maxShare = 0
        case .yes(let count): maxShare = count
        case .force(let count): maxShare = count | 0x8000
        }
        maxTimeMinutes = partition.maximumTimeMinutes
        defaultTimeMinutes = partition.defaultTimeMinutes
        minNodes = partition.minimumNodes
        maxNodes = partition.maximumNodes
        maxCPUsPerNode = partition.maximumCPUsPerNode
        defaultMemory = MemoryRequest(partition.defaultMemory)
        maxMemory = MemoryRequest(partition.maximumMemory)
        priorityTier = partition.priorityTier
        priorityJobFactor = partition.priorityJobFactor
        isHidden = partition.isHidden
        isRootOnly = partition.isRootOnly
        refusesRoot = partition.disablesRootJobs ?? false
        isExclusiveToUser = partition.isExclusiveToUser
        prefersLeastLoaded = partition.prefersLeastLoadedNodes
        requiresReservation = partition.requiresReservation
        overTimeLimitMinutes = partition.overTimeLimitMinutes
        graceTimeSeconds = partition.graceTimeSeconds
        allowGroups = Self.text(partition.allowedGroups)
        allowAccounts = Self.text(partition.allowedAccounts)
        denyAccounts = Self.text(partition.deniedAccounts)
        allowQOS = Self.text(partition.allowedQOS)
        denyQOS = Self.text(partition.deniedQOS)
        allowAllocNodes = partition.allowedSubmitNodes
        alternate = partition.alternate
        qos = partition.qos
        billingWeights = partition.billingWeights
        jobDefaults = JobDefaults(
            cpusPerGPU: partition.defaultCPUsPerGPU,
            memoryPerGPUMiB: partition.defaultMemoryPerGPUMiB
        )
        if let mode = partition.preemptMode.flatMap(PreemptMode.init(words:)) { preemptMode = .value(mode.rawValue) }
    }

    private static func text(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.joined(separator: ",")
    }
}

extension SlurmConfiguration {
    /// The names of a partition's nodes: node sets are replaced by their nodes, `ALL` by every node.
    ///
    /// Throws what stops slurmctld with `fatal`: a list that does not parse, or a name that no node has.
    func nodeNames(
        of partition: ConfiguredPartition,
        among nodes: [ConfiguredNode]
    ) throws(SlurmConfigurationError) -> [String] {
        let known = Set(nodes.map(\.name))
        var names: [String] = []
        do throws(HostListError) {
            for word in try Self.words(partition.nodes) { names += try nodeNames(of: word, among: nodes) }
        } catch {
            throw Self.invalidNodes(of: partition, error.description)
        }
        if let unknown = names.first(where: { !known.contains($0) }) {
            throw Self.invalidNodes(of: partition, "define the node \(unknown), or leave it out")
        }
        return names
    }

    /// The nodes that a word stands for: `ALL`, a node set, or the one of that name.
    ///
    /// Throws where the list of a node set does not parse.
    func nodeNames(of word: String, among nodes: [ConfiguredNode]) throws(HostListError) -> [String] {
        if word.uppercased() == "ALL" { return nodes.map(\.name) }
        guard let set = nodeSets.first(where: { $0.name == word }) else { return [word] }
        return try Self.words(set.nodes ?? "")
            + nodes.filter { node in set.feature.map(node.features.contains) ?? false }.map(\.name)
    }

    private static func words(_ list: String) throws(HostListError) -> [String] {
        list.isEmpty ? [] : try HostList(parsing: list).names
    }

    private static func invalidNodes(of partition: ConfiguredPartition, _ advice: String) -> SlurmConfigurationError {
        SlurmConfigurationError(problems: [
            SlurmConfigurationError.Problem(
                file: "slurm.conf",
                line: nil,
                message: "Invalid node names in partition \(partition.name)",
                advice: advice
            )
        ])
    }
}

extension PartitionChanges {
    /// Replaces `ALL` and node sets by their nodes, as slurmctld does in `scontrol update` and `create`, too.
    mutating func expandNodes(_ configuration: SlurmConfiguration) throws(EngineRefusal) {
        guard let text = nodes else { return }
        do {
            let known = try configuration.nodes()
            let names = try HostList(parsing: text.replacing(" ", with: ","))
                .names.flatMap { try configuration.nodeNames(of: $0, among: known) }
            nodes = HostList(names).folded
        } catch {
            throw EngineRefusal(.invalidNodeName)
        }
    }
}
