import SlurmModel

/// The demands of queued jobs, each kept once: jobs submitted alike share their demand, and one that did not fit in a
/// scheduling pass need not be tried again for the next job.
struct DemandTable: Sendable {
    private struct Row {
        var demand: PlacementDemand
        var users: Int
        /// The nodes that the demand could take, by preference; nil where they must be worked out anew.
        var candidates: [Int]?
    }

    private var rows: [Row] = []
    private var numberOf: [PlacementDemand: Int] = [:]
    private var freeNumbers: [Int] = []

    /// One more than the highest number in use.
    var count: Int {
        rows.count
    }

    /// The number of a demand, which stays the same until `release` has been called as often as this.
    mutating func number(for demand: PlacementDemand) -> Int {
        if let number = numberOf[demand] {
            rows[number].users += 1
            return number
        }
        let row = Row(demand: demand, users: 1, candidates: nil)
        let number = freeNumbers.popLast() ?? rows.count
        if number == rows.count { rows.append(row) } else { rows[number] = row }
        numberOf[demand] = number
        return number
    }

    /// Counts one more user of a number.
    mutating func retain(_ number: Int) {
        rows[number].users += 1
    }

    /// Gives a number back.
    mutating func release(_ number: Int) {
        rows[number].users -= 1
        guard rows[number].users == 0 else { return }
        numberOf[rows[number].demand] = nil
        rows[number].candidates = nil
        freeNumbers.append(number)
    }

    /// The demand of a number.
    func demand(_ number: Int) -> PlacementDemand {
        rows[number].demand
    }

    /// Forgets which nodes the demands could take, after nodes or partitions have changed.
    mutating func forgetCandidates() {
        for number in rows.indices { rows[number].candidates = nil }
    }

    /// The demand of a number with the nodes that it could take.
    mutating func placement(_ number: Int, nodes: [Node], partitionNodes: [Int]) -> Placement {
        if let known = rows[number].candidates { return Placement(demand: rows[number].demand, candidates: known) }
        let placement = Placement(demand: rows[number].demand, nodes: nodes, partitionNodes: partitionNodes)
        rows[number].candidates = placement.candidates
        return placement
    }
}

extension Placement {
    /// Works out which nodes a demand could take if they were free, those of low weight first.
    init(demand: PlacementDemand, nodes: [Node], partitionNodes: [Int]) {
        let suitable = partitionNodes.filter { demand.isConceivable(on: nodes[$0], at: $0) }
        let ordered = suitable.sorted { left, right in
            let (leftWeight, rightWeight) = (nodes[left].definition.weight, nodes[right].definition.weight)
            return leftWeight == rightWeight ? left < right : leftWeight < rightWeight
        }
        self.init(demand: demand, candidates: ordered)
    }
}
