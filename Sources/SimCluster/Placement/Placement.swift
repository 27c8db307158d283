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

    /// The same demand without some of the nodes, by place in the node table.
    func leavingOut(_ absent: [Bool]) -> Placement {
        if absent.isEmpty { return self }
        return Placement(demand: demand, candidates: candidates.filter { !absent[$0] })
    }

    /// The same demand without some of the nodes, given as bits.
    func leavingOut(_ absent: [UInt64]) -> Placement {
        if absent.allSatisfy({ $0 == 0 }) { return self }
        return Placement(
            demand: demand,
            candidates: candidates.filter { absent[$0 / 64] & (1 << UInt64($0 % 64)) == 0 }
        )
    }

    /// Whether there are as many candidates as the demand needs without some of the nodes, the required ones among
    /// them.
    func hasEnoughCandidates(leavingOut absent: [UInt64]) -> Bool {
        var count = 0
        for node in candidates where absent[node / 64] & (1 << UInt64(node % 64)) == 0 {
            count += 1
            if count >= demand.minNodes { break }
        }
        return count >= demand.minNodes
            && demand.requiredNodes.allSatisfy { mayTake($0) && absent[$0 / 64] & (1 << UInt64($0 % 64)) == 0 }
    }

    /// The nodes that the demand would take of what is free in `future`, ascending; nil where it does not fit.
    func chosenNodes(on nodes: [Node], in future: FutureLoad) -> [Int]? {
        choose(future.slots, details: { (nodes[$0], future.load(of: $0, nodes)) })?.map(\.offer.node).sorted()
    }

    /// Whether a node is among the candidates.
    func mayTake(_ node: Int) -> Bool {
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if candidates[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low < candidates.count && candidates[low] == node
    }

    /// Places the demand on what is free now; nil where it does not fit.
    func place(on nodes: [Node], slots: [NodeSlot]) -> [NodeAllocation]? {
        guard let chosen = choose(slots, details: { (nodes[$0], nodes[$0].load) }) else { return nil }
        return Allotment(demand: demand, nodes: nodes).allot(chosen) { nodes[$0].load }
    }

    /// Whether the demand fits on what is free now.
    func fits(on nodes: [Node], slots: [NodeSlot]) -> Bool {
        choose(slots, details: { (nodes[$0], nodes[$0].load) }) != nil
    }

    /// Whether the demand fits on what is free in `future`.
    func fits(on nodes: [Node], in future: FutureLoad) -> Bool {
        choose(future.slots, details: { (nodes[$0], future.load(of: $0, nodes)) }) != nil
    }

    /// Places the demand on what is free in `future`; nil where it does not fit.
    func place(on nodes: [Node], in future: FutureLoad) -> [NodeAllocation]? {
        guard let chosen = choose(future.slots, details: { (nodes[$0], future.load(of: $0, nodes)) }) else {
            return nil
        }
        return Allotment(demand: demand, nodes: nodes).allot(chosen) { future.load(of: $0, nodes) }
    }

    /// Whether the demand fits when nobody uses the nodes, whatever their state; those of `absent` left out.
    func fitsOnIdle(_ nodes: [Node], without absent: [Int] = []) -> Bool {
        var slots = nodes.map { NodeSlot($0.definition, NodeLoad(pools: 0)) }
        for index in absent { slots[index].takesJobs = false }
        return choose(slots, details: { (nodes[$0], NodeLoad(pools: nodes[$0].pools.count)) }) != nil
    }

    /// Chooses nodes; a choice that fails is tried again without the nodes that offer least, so that small nodes do not
    /// use up the number of nodes allowed.
    private func choose(_ slots: [NodeSlot], details: (Int) -> (node: Node, load: NodeLoad)) -> [ChosenNode]? {
        var offers: [NodeOffer] = []
        var cpus = 0
        for index in candidates where slots[index].takesJobs && slots[index].freeCores > 0 {
            guard let offer = demand.offer(at: index, slots[index], details: { details(index) }) else { continue }
            cpus += offer.cpus
            offers.append(offer)
        }
        guard offers.count >= demand.minNodes, cpus >= demand.cpus else { return nil }
        var least = 0
        while true {
            var choice = NodeChoice(demand: demand, offers: offers)
            if choice.choose() { return choice.chosen }
            guard let next = offers.lazy.map(\.amount).filter({ $0 > least }).min() else { return nil }
            least = next
            var spare = offers.count - demand.minNodes
            guard spare > 0 else { return nil }
            offers.removeAll { offer in
                guard spare > 0, offer.amount <= least, !demand.requiredNodes.contains(offer.node) else { return false }
                spare -= 1
                return true
            }
            guard !offers.isEmpty else { return nil }
        }
    }
}
