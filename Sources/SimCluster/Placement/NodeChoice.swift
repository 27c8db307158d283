import SlurmModel

/// A node that a job takes, and how much of it.
struct ChosenNode {
    /// What it offered.
    var offer: NodeOffer
    /// CPUs to take, before they are divided among tasks.
    var cpus: Int
    /// Units to take of each resource that the job asks for in all.
    var gres: [Int]
}

/// Chooses nodes among those that have something to offer, as select/cons_tres does without a topology.
///
/// Nodes of equal weight that lie side by side form a run. The run of the lowest weight is served first; among equal ones
/// the tightest that suffices, else the largest. In a run a single node that suffices is taken by best fit; otherwise
/// nodes are taken in their order, each as full as the nodes still needed allow. (Observed on 22.05.8.)
struct NodeChoice {
    let demand: PlacementDemand
    let weights: [UInt32]
    private var offers: [NodeOffer]
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
        var gres: [Int]

        var isMet: Bool {
            nodes <= 0 && cpus <= 0 && gres.allSatisfy { $0 <= 0 }
        }
    }

    /// Starts a choice; `offers` must be ascending by node, `weights` parallel to them.
    init(demand: PlacementDemand, offers: [NodeOffer], weights: [UInt32]) {
        self.demand = demand
        self.offers = offers
        self.weights = weights
        let hasJobGres = !demand.gres.perJob.isEmpty
        var cpus = demand.cpus
        for spec in demand.gres.perJob {
            cpus = max(cpus, demand.gres.cpus(with: Int(clamping: spec.count), of: spec.name))
        }
        let cap = demand.tasks > 0 ? max(demand.tasks, demand.minNodes) : Int.max
        rest = Rest(
            nodes: hasJobGres ? demand.minNodes : max(demand.minNodes, demand.wantedNodes),
            neededNodes: demand.minNodes,
            maxNodes: min(demand.maxNodes, cap),
            cpus: cpus,
            gres: demand.gres.perJob.map { Int(clamping: $0.count) }
        )
    }

    /// Chooses; whether the demand is met.
    mutating func choose() -> Bool {
        guard offers.count >= demand.minNodes, takeRequired() else { return false }
        if rest.isMet { return true }
        guard rest.maxNodes > 0 else { return false }
        var runs = NodeRun.runs(of: offers, weights: weights, required: demand.requiredNodes, demand.isContiguous)
        if demand.prefersLeastLoaded { runs = NodeRun.singles(of: offers, required: demand.requiredNodes) }
        while !runs.isEmpty, rest.maxNodes > 0 {
            guard let best = bestRun(of: runs) else { break }
            if demand.isContiguous, !suffices(runs[best]) { break }
            take(from: runs[best])
            if rest.isMet { return true }
            runs.remove(at: best)
        }
        return rest.cpus <= 0 && rest.gres.allSatisfy { $0 <= 0 } && rest.neededNodes <= 0
    }

    private mutating func takeRequired() -> Bool {
        for node in demand.requiredNodes {
            guard let offer = offers.first(where: { $0.node == node }) else { return false }
            guard rest.maxNodes > 0 else { return false }
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
        var gres: [Int] = []
        for position in rest.gres.indices {
            let units = max(0, min(offer.gres[position], rest.gres[position] - later))
            gres.append(units)
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
            guard let leader = best else {
                best = index
                continue
            }
            if isBetter(runs[index], than: runs[leader]) { best = index }
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
        return run.cpus >= rest.cpus && run.offers.count >= wanted
            && zip(rest.gres, run.gres).allSatisfy { $0 <= $1 }
    }

    private mutating func take(from run: NodeRun) {
        if let first = run.firstRequired {
            let above = run.offers.filter { $0.node > first }
            let below = run.offers.filter { $0.node < first }.reversed()
            for offer in above + below where !rest.isMet && rest.maxNodes > 0 { take(offer) }
            return
        }
        if rest.nodes <= 1, let single = bestSingle(of: run) {
            take(single)
            return
        }
        for offer in run.offers where !rest.isMet && rest.maxNodes > 0 {
            if rest.maxNodes == 1, offer.cpus < rest.cpus { continue }
            take(offer)
        }
    }

    /// The node with the fewest CPUs that suffices alone.
    private func bestSingle(of run: NodeRun) -> NodeOffer? {
        var best: NodeOffer?
        for offer in run.offers where offer.cpus >= rest.cpus {
            guard zip(rest.gres, offer.gres).allSatisfy({ $0 <= $1 }) else { continue }
            if let leader = best, leader.cpus <= offer.cpus { continue }
            best = offer
        }
        return best
    }
}
