import SlurmModel

/// A node that a job takes, and how much of it.
struct ChosenNode {
    /// What it offered.
    var offer: NodeOffer
    /// CPUs to take, before they are divided among tasks.
    var cpus: Int
    /// Units to take of each resource that the job asks for in all.
    var gres: UnitCounts
}

/// Chooses nodes among those that have something to offer, as select/cons_tres does without a topology.
///
/// Nodes of equal weight that lie side by side form a run. The run of the lowest weight is served first; among equal
/// ones the tightest that suffices, else the largest. In a run a single node that suffices is taken by best fit;
/// otherwise nodes are taken in their order, each as full as the nodes still needed allow. (Observed on 22.05.8.)
struct NodeChoice {
    let demand: PlacementDemand
    private let offers: [NodeOffer]
    private(set) var chosen: [ChosenNode] = []
    private var rest: Rest

    /// What is still missing.
    private struct Rest {
        /// Nodes that are wanted.
        var nodes: Int
        /// Nodes that are needed.
        var neededNodes: Int
        /// Nodes that may still be taken.
        var maxNodes: Int
        var cpus: Int
        var gres: UnitCounts

        var isMet: Bool {
            nodes <= 0 && cpus <= 0 && gres.isSpent
        }
    }

    /// Starts a choice; `offers` must be ascending by node.
    init(demand: PlacementDemand, offers: [NodeOffer]) {
        self.demand = demand
        self.offers = offers
        var cpus = demand.cpus
        var gres = UnitCounts()
        for (position, spec) in demand.gres.perJob.enumerated() {
            let units = Int(clamping: spec.count)
            cpus = max(cpus, demand.gres.cpus(with: units, of: spec.name))
            gres[position] = units
        }
        let cap = demand.tasks > 0 ? max(demand.tasks, demand.minNodes) : Int.max
        rest = Rest(
            nodes: demand.gres.perJob.isEmpty ? max(demand.minNodes, min(demand.wantedNodes, cap)) : demand.minNodes,
            neededNodes: demand.minNodes,
            maxNodes: min(demand.maxNodes, cap),
            cpus: cpus,
            gres: gres
        )
    }

    /// Chooses; whether the demand is met.
    mutating func choose() -> Bool {
        guard offers.count >= demand.minNodes, takeRequired() else { return false }
        if rest.isMet { return true }
        guard rest.maxNodes > 0 else { return false }
        let required = demand.requiredNodes
        var runs =
            demand.prefersLeastLoaded
            ? NodeRun.singles(of: offers, required: required)
            : NodeRun.runs(of: offers, required: required, ignoringWeights: demand.isContiguous)
        while rest.maxNodes > 0, let best = bestRun(of: runs) {
            if demand.isContiguous, !suffices(runs[best]) { break }
            take(from: runs[best])
            if rest.isMet { return true }
            runs.remove(at: best)
        }
        return rest.cpus <= 0 && rest.gres.isSpent && rest.neededNodes <= 0
    }

    private mutating func takeRequired() -> Bool {
        for node in demand.requiredNodes {
            guard rest.maxNodes > 0, let offer = offers.first(where: { $0.node == node }) else { return false }
            take(offer)
        }
        return true
    }

    /// Takes as much of a node as is missing and the nodes still needed leave.
    private mutating func take(_ offer: NodeOffer) {
        rest.neededNodes -= 1
        rest.nodes -= 1
        rest.maxNodes -= 1
        let later = max(0, rest.neededNodes)
        var gres = UnitCounts()
        for position in demand.gres.perJob.indices {
            let units = max(0, min(offer.gres[position], rest.gres[position] - later))
            gres[position] = units
            rest.gres[position] -= units
        }
        var cpus = offer.cpus
        if !demand.takesWholeNodes {
            cpus = min(cpus, max(rest.cpus - later * offer.threads, offer.leastCPUs))
            for (position, spec) in demand.gres.perJob.enumerated() {
                cpus = max(cpus, min(offer.cpus, demand.gres.cpus(with: gres[position], of: spec.name)))
            }
        }
        rest.cpus -= cpus
        chosen.append(ChosenNode(offer: offer, cpus: cpus, gres: gres))
    }

    /// The run to serve next.
    private func bestRun(of runs: [NodeRun]) -> Int? {
        var best: Int?
        for index in runs.indices {
            if demand.isContiguous, !demand.requiredNodes.isEmpty, !runs[index].holdsAllRequired { continue }
            if let leader = best, !isBetter(runs[index], than: runs[leader]) { continue }
            best = index
        }
        return best
    }

    private func isBetter(_ run: NodeRun, than best: NodeRun) -> Bool {
        if (run.firstRequired != nil) != (best.firstRequired != nil) { return run.firstRequired != nil }
        if !demand.isContiguous, run.weight != best.weight { return run.weight < best.weight }
        let (fits, bestFits) = (suffices(run), suffices(best))
        if fits != bestFits { return fits }
        return fits ? run.cpus < best.cpus : run.cpus > best.cpus
    }

    private func suffices(_ run: NodeRun) -> Bool {
        let wanted = demand.wantedNodes > demand.minNodes ? rest.neededNodes : rest.nodes
        return run.cpus >= rest.cpus && run.count >= wanted && rest.gres.isWithin(run.gres)
    }

    private mutating func take(from run: NodeRun) {
        if let first = run.firstRequired {
            for place in run.offers where offers[place].node > first { takeIfNeeded(offers[place]) }
            for place in run.offers.reversed() where offers[place].node < first { takeIfNeeded(offers[place]) }
            return
        }
        if rest.nodes <= 1, let single = bestSingle(of: run) {
            take(single)
            return
        }
        for place in run.offers where !demand.requiredNodes.contains(offers[place].node) {
            if rest.isMet || rest.maxNodes == 0 { return }
            if rest.maxNodes == 1, offers[place].cpus < rest.cpus { continue }
            take(offers[place])
        }
    }

    private mutating func takeIfNeeded(_ offer: NodeOffer) {
        guard !rest.isMet, rest.maxNodes > 0, !demand.requiredNodes.contains(offer.node) else { return }
        take(offer)
    }

    /// The node with the fewest CPUs that suffices alone.
    private func bestSingle(of run: NodeRun) -> NodeOffer? {
        var best: NodeOffer?
        for place in run.offers where offers[place].cpus >= rest.cpus {
            guard rest.gres.isWithin(offers[place].gres) else { continue }
            if let leader = best, leader.cpus <= offers[place].cpus { continue }
            best = offers[place]
        }
        return best
    }
}
