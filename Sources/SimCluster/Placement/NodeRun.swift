/// Neighbours of equal weight that have something to offer.
struct NodeRun {
    /// What they offer, ascending by node, those that are required (and taken already) left out.
    var offers: [NodeOffer] = []
    /// Their weight.
    var weight: UInt32
    /// CPUs that they offer together.
    var cpus = 0
    /// Units that they offer together, of each resource that the job asks for in all.
    var gres: [Int] = []
    /// The first required node among them.
    var firstRequired: Int?
    /// Whether no required node lies elsewhere.
    var holdsAllRequired = false

    private mutating func add(_ offer: NodeOffer) {
        offers.append(offer)
        cpus += offer.cpus
        if gres.isEmpty { gres = Array(repeating: 0, count: offer.gres.count) }
        for position in offer.gres.indices { gres[position] += offer.gres[position] }
    }

    /// Divides offers, ascending by node, into runs; with `ignoringWeights` weights do not divide.
    static func runs(
        of offers: [NodeOffer],
        weights: [UInt32],
        required: [Int],
        _ ignoringWeights: Bool
    ) -> [NodeRun] {
        var runs: [NodeRun] = []
        var run: NodeRun?
        var requiredCount = 0
        var previous: Int?
        for (position, offer) in offers.enumerated() {
            let isNeighbour = previous.map { $0 + 1 == offer.node } ?? false
            if let open = run, !isNeighbour || (!ignoringWeights && open.weight != weights[position]) {
                close(open, requiredCount == required.count, into: &runs)
                run = nil
                requiredCount = 0
            }
            previous = offer.node
            var open = run ?? NodeRun(weight: weights[position])
            if required.contains(offer.node) {
                open.firstRequired = open.firstRequired ?? offer.node
                requiredCount += 1
            } else {
                open.add(offer)
            }
            run = open
        }
        if let run { close(run, requiredCount == required.count, into: &runs) }
        return runs
    }

    /// Each offer as a run of its own, those with most CPUs first (`LLN`).
    static func singles(of offers: [NodeOffer], required: [Int]) -> [NodeRun] {
        let free = offers.filter { !required.contains($0.node) }
        let ordered = free.sorted { $0.cpus == $1.cpus ? $0.node < $1.node : $0.cpus > $1.cpus }
        return ordered.enumerated().map { position, offer in
            var run = NodeRun(weight: UInt32(clamping: position))
            run.add(offer)
            return run
        }
    }

    private static func close(_ run: NodeRun, _ holdsAllRequired: Bool, into runs: inout [NodeRun]) {
        guard !run.offers.isEmpty else { return }
        var run = run
        run.holdsAllRequired = holdsAllRequired
        runs.append(run)
    }
}
