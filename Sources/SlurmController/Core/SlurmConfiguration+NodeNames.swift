import SimCluster
import SlurmModel

extension SlurmConfiguration {
    /// The names of a partition's nodes in slurm.conf.
    ///
    /// Throws what stops slurmctld with `fatal`: a list that does not parse, or a name that no node has.
    func nodeNames(
        of partition: ConfiguredPartition,
        among nodes: [ConfiguredNode]
    ) throws(SlurmConfigurationError) -> [String] {
        let names: [String]
        do throws(HostListError) {
            names = try nodeNames(in: partition.nodes, among: nodes)
        } catch {
            throw Self.invalidNodes(of: partition, error.description)
        }
        let known = Set(nodes.map(\.name))
        if let unknown = names.first(where: { !known.contains($0) }) {
            throw Self.invalidNodes(of: partition, "define the node \(unknown), or leave it out")
        }
        return names
    }

    /// The nodes that a partition's list names, each once: `ALL` alone is every node, a node set stands for its nodes.
    ///
    /// Each node set counts once, and `ALL` beside something else is a name like others, as slurmctld has it (observed
    /// on 22.05.8). Throws where the list, or that of a node set, does not parse.
    func nodeNames(in list: String, among nodes: [ConfiguredNode]) throws(HostListError) -> [String] {
        if list.uppercased() == "ALL" { return nodes.map(\.name) }
        var names = try Self.names(list)
        for set in nodeSets {
            guard let place = names.firstIndex(of: set.name) else { continue }
            names.remove(at: place)
            names += nodes.filter { node in set.feature.map(node.features.contains) ?? false }.map(\.name)
            names += try Self.names(set.nodes ?? "")
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private static func names(_ list: String) throws(HostListError) -> [String] {
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
    /// Replaces `ALL` and node sets by their nodes, as in slurm.conf; blanks may stand between names.
    ///
    /// Throws `invalidNodeName` for a list that does not parse.
    mutating func expandNodes(_ configuration: SlurmConfiguration) throws(EngineRefusal) {
        guard let list = nodes else { return }
        do {
            let known = try configuration.nodes()
            nodes = HostList(try configuration.nodeNames(in: list.replacing(" ", with: ","), among: known)).folded
        } catch {
            throw EngineRefusal(.invalidNodeName)
        }
    }
}
