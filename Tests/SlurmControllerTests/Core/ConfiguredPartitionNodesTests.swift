import SimCluster
import SlurmController
import SlurmModel
import Testing

/// The nodes of a partition, as slurm.conf names them.
@Suite struct ConfiguredPartitionNodesTests {
    @Test(
        "a partition has the nodes of its list, of node sets, or all",
        arguments: [
            ("PartitionName=p Nodes=cpu-1,gpu-0", ["cpu-1", "gpu-0"]),
            ("NodeSet=s Nodes=cpu-[0-1]\nPartitionName=p Nodes=s", ["cpu-0", "cpu-1"]),
            ("NodeSet=s Feature=gpu\nPartitionName=p Nodes=cpu-0,s", ["cpu-0", "gpu-0"]),
            ("PartitionName=p Nodes=ALL", ["cpu-0", "cpu-1", "gpu-0"]),
            ("PartitionName=p", []),
        ]
    )
    func nodes(lines: String, nodes: [String]) throws {
        let partitions = try TestController(lines: lines).controller.engine.partitions
        #expect(partitions.first { $0.name == "p" }?.nodes == nodes)
    }

    @Test(
        "a partition with nodes that are not there is refused, as slurmctld refuses it",
        arguments: [
            "PartitionName=p Nodes=nope", "PartitionName=p Nodes=cpu-0,cpu-[0",
            "NodeSet=s Nodes=cpu-[0\nPartitionName=p Nodes=s",
        ]
    )
    func refused(lines: String) throws {
        let message = Result { try TestController(lines: lines) }.problem
        #expect(message == "Invalid node names in partition p")
    }
}

extension Result {
    /// The first thing that is wrong with a configuration; nil where it was taken.
    fileprivate var problem: String? {
        guard case .failure(let error) = self else { return nil }
        return (error as? SlurmConfigurationError)?.problems.first?.message
    }
}
