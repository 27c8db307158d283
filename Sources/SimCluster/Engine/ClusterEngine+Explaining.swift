import SlurmModel

extension ClusterEngine {
    /// slurmctld's words for a job that needs more nodes than are left to its partition.
    private static let tooFewNodes =
        "Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions"

    /// Says why a job that found no room waits, in slurmctld's words.
    ///
    /// Nodes that are kept for blocked jobs of other partitions count as not available, as in slurmctld's main pass.
    mutating func explain(_ entry: QueueEntry, isFirst: Bool, _ pass: SchedulingPass) {
        let id = entry.job
        let placement = demands.placement(entry.demand, nodes: nodes, partitionNodes: partitionNodes)
        let members = partitionNodes[entry.partition]
        let isKept = isFirst ? pass.isKept : []
        let unavailable = members.filter { !slots[$0].takesJobs || (isFirst && !isKept.isEmpty && isKept[$0]) }
        if unavailable.isEmpty {
            setReason(id, isFirst ? .resources : .priority)
            return
        }
        let missing = placement.demand.requiredNodes.filter(unavailable.contains)
        if isFirst, members.count - unavailable.count < placement.demand.minNodes {
            setReason(id, .resources, description: Self.tooFewNodes)
        } else if !missing.isEmpty {
            setReason(id, .nodeNotAvail, description: "ReqNodeNotAvail, UnavailableNodes:\(folded(missing))")
        } else if placement.fitsOnIdle(nodes, without: unavailable) {
            setReason(id, isFirst ? .resources : .priority)
        } else {
            setReason(id, .nodeNotAvail, description: "ReqNodeNotAvail, UnavailableNodes:\(folded(unavailable))")
        }
    }

    /// Whether fewer nodes take jobs, and are not kept for others, than a job needs.
    func lacksNodes(_ entry: QueueEntry, _ pass: SchedulingPass) -> Bool {
        let isKept = pass.isKept
        let left = partitionNodes[entry.partition].count { slots[$0].takesJobs && (isKept.isEmpty || !isKept[$0]) }
        return left < demands.demand(entry.demand).minNodes
    }

    private func folded(_ indices: [Int]) -> String {
        HostList(indices.map { nodes[$0].definition.name }).folded
    }
}
