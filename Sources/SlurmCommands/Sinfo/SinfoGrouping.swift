import SlurmModel
import SlurmWire

/// Puts the nodes of each partition on lines, those together that do not differ in what is shown.
struct SinfoGrouping {
    /// What was asked for.
    let settings: SinfoSettings
    /// In what nodes on one line may not differ.
    let distinctions: SinfoDistinctions

    /// The lines, partition by partition.
    func rows(_ partitions: [PartitionInfo], _ nodes: [NodeInfo]) -> [SinfoRow] {
        var rows: [SinfoRow] = []
        // A partition is shown even if it has no nodes.
        if !settings.listsNodes && distinctions.contains(.partition) {
            for (place, partition) in partitions.enumerated() where isWanted(partition) {
                rows.append(SinfoRow(partition: partition, place: place))
            }
        }
        for (place, partition) in partitions.enumerated() where isWanted(partition) {
            for node in members(partition, nodes) where admits(node) {
                insert(node, partition, place, into: &rows)
            }
        }
        return rows
    }

    private func isWanted(_ partition: PartitionInfo) -> Bool {
        guard let wanted = settings.partitions else { return true }
        return wanted.contains { $0 == partition.name }
    }

    /// The nodes of a partition.
    ///
    /// The controller tells their places in the list of all nodes; a single node is found by its name.
    private func members(_ partition: PartitionInfo, _ nodes: [NodeInfo]) -> [NodeInfo] {
        guard nodes.count == 1 else {
            return (partition.nodeInx?.numbers ?? []).filter { $0 < nodes.count }.map { nodes[$0] }
        }
        do {
            let names = try HostList(parsing: partition.nodes ?? "").names
            return nodes.filter { node in names.contains { $0 == node.name } }
        } catch {
            // A daemon's list is always well-formed; of one that cannot be read nothing is known to be a member.
            return []
        }
    }

    private func admits(_ node: NodeInfo) -> Bool {
        guard let name = node.name else { return false }
        guard settings.isFiltering else { return true }
        let isSilent = node.nodeState & NodeStateFlags.notResponding.rawValue != 0
        if let nodes = settings.nodes, !nodes.contains(name) { return false }
        if settings.onlyDead && !isSilent || settings.onlyResponding && isSilent { return false }
        return settings.states?.admits(node.nodeState, allocatedCPUs: node.selectNodeinfo.allocCPUs) ?? true
    }

    private func insert(_ node: NodeInfo, _ partition: PartitionInfo, _ place: Int, into rows: inout [SinfoRow]) {
        let index = rows.firstIndex { row in
            let isSamePartition =
                settings.listsReasons || row.partitionPlace == place || distinctions.allow(partition, row.partition)
            guard isSamePartition else { return false }
            if row.node == nil { return true }
            return !settings.listsNodes && distinctions.allow(node, in: row, isExact: settings.isExact)
        }
        if let index {
            rows[index].add(node, distinctions)
        } else {
            var row = SinfoRow(partition: partition, place: place)
            row.add(node, distinctions)
            rows.append(row)
        }
    }
}
