import SlurmModel

/// Finds nodes, cores and other units for a demand.
struct Placement {
    /// The demand.
    let demand: PlacementDemand
    /// The nodes that it could take if they were free, ascending.
    let candidates: [Int]

    /// Works out which nodes of a partition a demand could take if they were free.
    init(demand: PlacementDemand, nodes: [Node], partitionNodes: [Int]) {
        self.demand = demand
        candidates = partitionNodes.filter { demand.isConceivable(on: nodes[$0], at: $0) }
    }

    /// A demand with candidates worked out before.
    init(demand: PlacementDemand, candidates: [Int]) {
        self.demand = demand
        self.candidates = candidates
    }

    /// Places the demand on what is free now; nil where it does not fit.
    func place(on nodes: [Node]) -> [NodeAllocation]? {
        var offers: [NodeOffer] = []
        for index in candidates where nodes[index].acceptsJobs {
            if let offer = demand.offer(of: nodes[index], at: index, load: nodes[index].load) { offers.append(offer) }
        }
        guard let chosen = choose(offers, nodes: nodes) else { return nil }
        return Allotment(demand: demand, nodes: nodes).allot(chosen) { nodes[$0].load }
    }

    /// Places the demand on what is free under `loads`, parallel to `nodes`; nodes that take no jobs are left out.
    func place(on nodes: [Node], loads: [NodeLoad]) -> [NodeAllocation]? {
        var offers: [NodeOffer] = []
        for index in candidates where nodes[index].acceptsJobs {
            if let offer = demand.offer(of: nodes[index], at: index, load: loads[index]) { offers.append(offer) }
        }
        guard let chosen = choose(offers, nodes: nodes) else { return nil }
        return Allotment(demand: demand, nodes: nodes).allot(chosen) { loads[$0] }
    }

    /// Whether the demand fits when nobody uses the nodes: on all of them, or on those that take jobs.
    func fitsOnIdle(_ nodes: [Node], onlyAvailable: Bool) -> Bool {
        var offers: [NodeOffer] = []
        for index in candidates where !onlyAvailable || nodes[index].acceptsJobs {
            let load = NodeLoad(pools: nodes[index].pools.count)
            if let offer = demand.offer(of: nodes[index], at: index, load: load) { offers.append(offer) }
        }
        guard let chosen = choose(offers, nodes: nodes) else { return false }
        return Allotment(demand: demand, nodes: nodes).allot(chosen) { NodeLoad(pools: nodes[$0].pools.count) } != nil
    }

    /// Chooses nodes; a choice that fails is tried again without the nodes that offer least, so that small nodes do not
    /// use up the number of nodes allowed.
    private func choose(_ offers: [NodeOffer], nodes: [Node]) -> [ChosenNode]? {
        var offers = offers
        guard offers.count >= demand.minNodes, offers.reduce(0, { $0 + $1.cpus }) >= demand.cpus else { return nil }
        var threshold = 0
        while true {
            let weights = offers.map { nodes[$0.node].definition.weight }
            var choice = NodeChoice(demand: demand, offers: offers, weights: weights)
            if choice.choose() { return choice.chosen }
            let larger = offers.filter { $0.weightOfResources > threshold }.map(\.weightOfResources).min()
            guard let next = larger else { return nil }
            threshold = next
            var spare = offers.count - demand.minNodes
            offers.removeAll { offer in
                guard spare > 0, offer.weightOfResources <= threshold, !demand.requiredNodes.contains(offer.node) else {
                    return false
                }
                spare -= 1
                return true
            }
            guard spare > 0 || offers.count >= max(1, demand.minNodes), !offers.isEmpty else { return nil }
        }
    }
}
