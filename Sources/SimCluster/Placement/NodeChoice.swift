import SlurmModel

/// Chooses nodes among those that have something to offer.
struct NodeChoice {
    let demand: PlacementDemand
    let nodes: [Node]
    let offers: [NodeOffer]

    /// What is still missing of the demand.
    private struct Rest {
        var nodes: Int
        var cpus: Int
        var tasks: Int
        var gres: [Int]

        var isMet: Bool {
            nodes <= 0 && cpus <= 0 && tasks <= 0 && gres.allSatisfy { $0 <= 0 }
        }
    }

    /// The nodes to take, in the order of the node table; nil where no choice meets the demand.
    func chosen(load: (Int) -> NodeLoad) -> [NodeOffer]? {
        var rest = Rest(
            nodes: demand.size.minNodes,
            cpus: demand.size.minCPUs,
            tasks: demand.size.tasks,
            gres: demand.gresPerJob.map { Int(clamping: $0.count) }
        )
        var chosen: [NodeOffer] = []
        for index in demand.requiredNodes {
            guard let offer = offers.first(where: { $0.node == index }) else { return nil }
            take(offer, &chosen, &rest, load)
        }
        if demand.isContiguous {
            return contiguous(required: chosen, rest: rest, load: load)
        }
        for offer in offers {
            if rest.isMet { break }
            guard chosen.count < demand.maxNodes else { return nil }
            if demand.requiredNodes.contains(offer.node) { continue }
            take(offer, &chosen, &rest, load)
        }
        guard rest.isMet, chosen.count <= demand.maxNodes else { return nil }
        return chosen.sorted { $0.node < $1.node }
    }

    private func take(_ offer: NodeOffer, _ chosen: inout [NodeOffer], _ rest: inout Rest, _ load: (Int) -> NodeLoad) {
        chosen.append(offer)
        rest.nodes -= 1
        rest.cpus -= offer.cpus
        rest.tasks -= min(offer.tasks, 1 << 32)
        for (position, spec) in demand.gresPerJob.enumerated() {
            rest.gres[position] -= nodes[offer.node].freeUnits(of: spec, load: load(offer.node))
        }
    }

    /// The first run of neighbours that meets the demand and has all required nodes.
    private func contiguous(required: [NodeOffer], rest: Rest, load: (Int) -> NodeLoad) -> [NodeOffer]? {
        let byIndex = offers.sorted { $0.node < $1.node }
        let wanted = Rest(
            nodes: demand.size.minNodes,
            cpus: demand.size.minCPUs,
            tasks: demand.size.tasks,
            gres: demand.gresPerJob.map { Int(clamping: $0.count) }
        )
        for start in byIndex.indices {
            var rest = wanted
            var run: [NodeOffer] = []
            for offer in byIndex[start...] {
                if let last = run.last, offer.node != last.node + 1 { break }
                guard run.count < demand.maxNodes else { break }
                take(offer, &run, &rest, load)
                let holdsRequired = required.allSatisfy { needed in run.contains { $0.node == needed.node } }
                if rest.isMet, holdsRequired { return run }
            }
        }
        return nil
    }
}
