import SlurmModel

/// The demands of queued jobs, each kept once: jobs submitted alike share their demand, and one that did not fit need
/// not be tried again for the next job, nor before something was freed.
struct DemandTable: Sendable {
    private struct Row {
        var demand: PlacementDemand
        var users: Int
        /// The nodes that the demand could take; nil where they must be worked out anew.
        var candidates: [Int]?
        /// Whether it fits when nobody uses the nodes; nil where that must be worked out anew.
        var fitsEver: Bool?
        /// The `generation` in which it did not fit.
        var failedIn: UInt64?
    }

    private var rows: [Row] = []
    private var numberOf: [PlacementDemand: Int] = [:]
    private var freeNumbers: [Int] = []
    /// Grows whenever something was freed.
    private var generation: UInt64 = 0

    /// Numbers that nobody uses, kept because jobs like the last ones are likely to come; the longest unused first.
    private var unused: [Int] = []
    private static let mostUnused = 64

    /// The number of a demand, which stays the same until `release` has been called as often as this.
    mutating func number(for demand: PlacementDemand) -> Int {
        if let number = numberOf[demand] {
            if rows[number].users == 0 { unused.removeAll { $0 == number } }
            rows[number].users += 1
            return number
        }
        let row = Row(demand: demand, users: 1)
        let number = freeNumbers.popLast() ?? rows.count
        if number == rows.count { rows.append(row) } else { rows[number] = row }
        numberOf[demand] = number
        return number
    }

    /// Gives a number back.
    mutating func release(_ number: Int) {
        rows[number].users -= 1
        guard rows[number].users == 0 else { return }
        unused.append(number)
        guard unused.count > Self.mostUnused else { return }
        let oldest = unused.removeFirst()
        numberOf[rows[oldest].demand] = nil
        rows[oldest].candidates = nil
        freeNumbers.append(oldest)
    }

    /// Whether a demand did not fit and nothing was freed since.
    func isKnownNotToFit(_ number: Int) -> Bool {
        rows[number].failedIn == generation
    }

    /// Notes that a demand does not fit.
    mutating func noteFailure(_ number: Int) {
        rows[number].failedIn = generation
    }

    /// Notes that something was freed.
    mutating func noteRelease() {
        generation += 1
    }

    /// Forgets which nodes the demands could take, after nodes or partitions have changed.
    mutating func forgetCandidates() {
        generation += 1
        for number in rows.indices {
            rows[number].candidates = nil
            rows[number].fitsEver = nil
        }
    }

    /// The demand of a number.
    func demand(_ number: Int) -> PlacementDemand {
        rows[number].demand
    }

    /// Whether a demand fits when nobody uses the nodes, whatever their state.
    mutating func fitsEver(_ number: Int, nodes: [Node], partitionNodes: [[Int]]) -> Bool {
        if let known = rows[number].fitsEver { return known }
        let placement = placement(number, nodes: nodes, partitionNodes: partitionNodes)
        let fits = placement.fitsOnIdle(nodes)
        rows[number].fitsEver = fits
        return fits
    }

    /// The demand of a number with the nodes that it could take.
    mutating func placement(_ number: Int, nodes: [Node], partitionNodes: [[Int]]) -> Placement {
        let demand = rows[number].demand
        if let known = rows[number].candidates { return Placement(demand: demand, candidates: known) }
        let placement = Placement(demand: demand, nodes: nodes, partitionNodes: partitionNodes[demand.partition])
        rows[number].candidates = placement.candidates
        return placement
    }
}
