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
            let isRest = size.tasks % tasksPerNode > 0
            // Whatever slurmctld has not looked at yet has, with CPUs for each task, one node more for those that are left.
            if size.cpusPerTask > 1, wasNeverLookedAt {
                let count = size.hasTaskCount ? size.tasks : 0
                return max(size.minNodes, count / tasksPerNode) + (count % tasksPerNode > 0 ? 1 : 0)
            }
            least = size.tasks / tasksPerNode + (isRest ? 1 : 0)
        }
        return max(size.minNodes, least)
    }

    /// Whether no scheduler has looked where the job could run: it was submitted as held, or its partition keeps it back.
    private var wasNeverLookedAt: Bool {
        let limits: [JobReason] = [.partConfig, .partNodeLimit, .partTimeLimit, .partDown, .partInactive]
        return lastSchedulingTime == submitTime && restarts == 0 && (request.hold == .user || limits.contains(reason))
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
