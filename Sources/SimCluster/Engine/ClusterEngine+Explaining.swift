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
        } else if isAnyBusy(placement, unavailable) || placement.fitsOnIdle(nodes, without: unavailable) {
            setReason(id, isFirst ? .resources : .priority)
        } else {
            setReason(id, .nodeNotAvail, description: "ReqNodeNotAvail, UnavailableNodes:\(folded(unavailable))")
        }
    }

    /// Whether a job could not share one of the nodes that are left to it, because of who is there; then slurmctld does not
    /// look whether these nodes would be enough.
    private func isAnyBusy(_ placement: Placement, _ unavailable: [Int]) -> Bool {
        placement.candidates.contains { index in
            if unavailable.contains(index) { return false }
            if nodes[index].completingJobCount > 0 { return true }
            if placement.demand.takesWholeNodes { return !nodes[index].jobs.isEmpty }
            return nodes[index].jobs.contains { table[$0].job.request.sharing == .exclusive }
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
