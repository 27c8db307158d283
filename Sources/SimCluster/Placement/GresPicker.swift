import SlurmModel

/// Picks units of generic resources on one node, lowest numbers first.
struct GresPicker {
    let pools: [GresPool]
    var used: [UnitSet]
    private var taken: [[Int]]

    init(pools: [GresPool], used: [UnitSet]) {
        self.pools = pools
        self.used = used
        taken = Array(repeating: [], count: pools.count)
    }

    /// Picks units for `spec`; picks nothing and gives false where too few are free.
    @discardableResult
    mutating func pick(_ spec: GresSpec) -> Bool {
        var missing = Int(clamping: spec.count)
        let usedBefore = used
        let takenBefore = taken
        for pool in pools.indices where pools[pool].matches(spec) {
            for unit in 0..<pools[pool].count where missing > 0 {
                guard used[pool].insert(unit) else { continue }
                taken[pool].append(pools[pool].firstIndex + unit)
                missing -= 1
            }
        }
        if missing > 0 {
            used = usedBefore
            taken = takenBefore
        }
        return missing == 0
    }

    /// What was picked, one entry for each pool that gave something.
    var picked: [GresAllocation] {
        pools.indices.filter { !taken[$0].isEmpty }.map { pool in
            GresAllocation(name: pools[pool].name, type: pools[pool].type, indices: taken[pool].sorted())
        }
    }
}
