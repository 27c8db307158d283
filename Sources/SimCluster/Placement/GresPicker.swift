import SlurmModel

/// Picks units of generic resources on one node, lowest numbers first.
struct GresPicker {
    private let pools: [GresPool]
    private var used: [UnitSet]
    private var taken: [[Int]]

    /// Starts with the units that `used` does not hold; it is parallel to `pools`.
    init(pools: [GresPool], used: [UnitSet]) {
        self.pools = pools
        self.used = used
        taken = Array(repeating: [], count: pools.count)
    }

    /// Picks `count` units for `spec`; picks nothing and gives false where too few are free.
    mutating func pick(_ spec: GresSpec, count: Int) -> Bool {
        var missing = count
        let (usedBefore, takenBefore) = (used, taken)
        for pool in pools.indices where pools[pool].matches(spec) && missing > 0 {
            for unit in 0..<pools[pool].count where missing > 0 && used[pool].insert(unit) {
                taken[pool].append(pools[pool].firstIndex + unit)
                missing -= 1
            }
        }
        if missing > 0 { (used, taken) = (usedBefore, takenBefore) }
        return missing == 0
    }

    /// Picks every unit that is free.
    mutating func pickAll() {
        for pool in pools.indices {
            for unit in 0..<pools[pool].count where used[pool].insert(unit) {
                taken[pool].append(pools[pool].firstIndex + unit)
            }
        }
    }

    /// What was picked, one entry for each pool that gave something.
    var picked: [GresAllocation] {
        pools.indices.filter { !taken[$0].isEmpty }.map { pool in
            GresAllocation(name: pools[pool].name, type: pools[pool].type, indices: taken[pool].sorted())
        }
    }
}
