import SimCluster
import SlurmModel

/// What a job that waits is shown to ask for. Source: squeue and `scontrol show job` of 22.05.8, observed.
extension Job {
    /// Nodes that it will need at least, worked out from the largest node as squeue(1) says of NODES.
    func expectedNodes(nodeTable: [Node]) -> Int {
        guard isPending else { return size.minNodes }
        let largest = max(1, nodeTable.map(\.definition.cpus).max() ?? 1)
        let perNode = Int(request.tasksPerNode.number ?? 0)
        let least: Int
        if perNode > 0 {
            least = size.tasks / perNode
        } else {
            let tasksPerNode = max(1, largest / max(1, size.cpusPerTask))
            least = (size.tasks + tasksPerNode - 1) / tasksPerNode
        }
        return max(size.minNodes, least)
    }

    /// The amounts as text: `cpu=2,mem=100M,node=1,billing=2`, with the generic resources that are tracked.
    func requestedTres(in engine: ClusterEngine, tracked: [CountedResource]) -> String? {
        let (cpus, memory) = requestedAmounts(in: engine)
        // Working out all amounts takes its time, and few clusters track more.
        let gres =
            tracked.isEmpty
            ? []
            : TresText.gres(TresAmounts(requestedBy: self, in: engine, tracked: tracked), tracked: tracked)
        return TresText.text(cpus: cpus, memoryMiB: memory, nodes: size.minNodes, gres: gres)
    }
}
