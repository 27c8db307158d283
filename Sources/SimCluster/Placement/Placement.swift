import SlurmModel

/// Finds nodes, cores and other units for a demand.
struct Placement {
    /// The demand.
    let demand: PlacementDemand
    /// The nodes that it could take if they were free, in the order in which they are preferred.
    let candidates: [Int]

    /// Places the demand on what is free now; nil where it does not fit.
    func place(on nodes: [Node]) -> [NodeAllocation]? {
        var offers: [NodeOffer] = []
        for index in candidates where nodes[index].acceptsJobs {
            if let offer = demand.offer(of: nodes[index], at: index, load: nodes[index].load) { offers.append(offer) }
        }
        return choose(offers, nodes: nodes) { nodes[$0].load }
    }

    /// Places the demand on what is free under `loads`, all nodes that take jobs counted.
    func place(on nodes: [Node], loads: [NodeLoad]) -> [NodeAllocation]? {
        var offers: [NodeOffer] = []
        for index in candidates where nodes[index].acceptsJobs {
            if let offer = demand.offer(of: nodes[index], at: index, load: loads[index]) { offers.append(offer) }
        }
        return choose(offers, nodes: nodes) { loads[$0] }
    }

    /// Whether the demand fits on its candidates when nobody uses them, whatever their state.
    func fitsEver(on nodes: [Node]) -> Bool {
        let offers = candidates.compactMap { index in
            demand.offer(of: nodes[index], at: index, load: NodeLoad(pools: nodes[index].pools.count))
        }
        return choose(offers, nodes: nodes) { NodeLoad(pools: nodes[$0].pools.count) } != nil
    }

    private func choose(
        _ offers: [NodeOffer],
        nodes: [Node],
        load: (Int) -> NodeLoad
    ) -> [NodeAllocation]? {
        guard let chosen = NodeChoice(demand: demand, nodes: nodes, offers: offers).chosen(load: load) else {
            return nil
        }
        return Allotment(demand: demand, nodes: nodes).allot(chosen, load: load)
    }
}
