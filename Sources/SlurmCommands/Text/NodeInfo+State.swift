import SlurmModel
import SlurmWire

extension NodeInfo {
    /// The state; a node of which a part is in use is mixed.
    var stateOrMixed: UInt32 {
        let used = selectNodeinfo.allocCPUs
        guard used != 0, used != cpusEfctv else { return nodeState }
        return nodeState & ~0xf | UInt32(NodeBaseState.mixed.rawValue)
    }

    /// The names of the partitions of each of so many nodes, in the order of the partitions.
    static func partitionNames(ofNodes count: Int, _ partitions: [PartitionInfo]) -> [[String]] {
        var names = [[String]](repeating: [], count: count)
        for partition in partitions {
            for index in partition.nodeInx?.numbers ?? [] where index < count {
                names[index].append(partition.name.orNull)
            }
        }
        return names
    }
}
