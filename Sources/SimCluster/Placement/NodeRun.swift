/// Neighbours of equal weight that have something to offer.
struct NodeRun {
    /// Their places among the offers; required nodes among them are taken already.
    var offers: Range<Int>
    /// Their weight.
    var weight: UInt32
    /// How many of them can still be taken.
    var count = 0
    /// CPUs that these offer together.
    var cpus = 0
    /// Units that these offer together, of each resource that the job asks for in all.
    var gres = UnitCounts()
    /// The first required node among them.
    var firstRequired: Int?
    /// Whether no required node lies elsewhere.
    var holdsAllRequired = false

    private mutating func add(_ offer: NodeOffer) {
        count += 1
        cpus += offer.cpus
        gres += offer.gres
    }

    /// Divides offers, ascending by node, into runs; with `ignoringWeights` weights do not divide.
    static func runs(of offers: [NodeOffer], required: [Int], ignoringWeights: Bool) -> [NodeRun] {
        var runs: [NodeRun] = []
        var start = 0
        while start < offers.count {
            var run = NodeRun(offers: start..<start, weight: offers[start].weight)
            var end = start
            var requiredCount = 0
            while end < offers.count {
                if end > start {
                    guard offers[end].node == offers[end - 1].node + 1 else { break }
                    guard ignoringWeights || offers[end].weight == run.weight else { break }
                }
                if !required.isEmpty, required.contains(offers[end].node) {
                    run.firstRequired = run.firstRequired ?? offers[end].node
                    requiredCount += 1
                } else {
                    run.add(offers[end])
                }
                end += 1
            }
            run.offers = start..<end
            run.holdsAllRequired = requiredCount == required.count
            if run.count > 0 { runs.append(run) }
            start = end
        }
        return runs
    }

    /// Each offer as a run of its own, those with most CPUs first (`LLN`).
    static func singles(of offers: [NodeOffer], required: [Int]) -> [NodeRun] {
        let places = offers.indices.filter { !required.contains(offers[$0].node) }
        let ordered = places.sorted { left, right in
            offers[left].cpus == offers[right].cpus ? left < right : offers[left].cpus > offers[right].cpus
        }
        return ordered.enumerated().map { rank, place in
            var run = NodeRun(offers: place..<(place + 1), weight: UInt32(clamping: rank))
            run.add(offers[place])
            return run
        }
    }
}
