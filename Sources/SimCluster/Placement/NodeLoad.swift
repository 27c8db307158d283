import SlurmModel

/// What of a node is given out.
struct NodeLoad: Hashable, Sendable {
    /// Cores that jobs hold.
    var usedCores = UnitSet()
    /// How many these are.
    var usedCoreCount = 0
    /// By how many more than one job a core is held, by its number.
    ///
    /// A suspended job that is resumed takes its cores back also where others have them by then. Looked up, never
    /// iterated.
    var sharedCores: [Int: Int] = [:]
    /// Memory that jobs hold.
    var usedMemoryMiB: UInt64 = 0
    /// Units that jobs hold of each of the node's `GresPool`s.
    var usedGres: [UnitSet]
    /// How many jobs hold something.
    var jobCount = 0
    /// The user that has the node to itself, while it has jobs there (`--exclusive=user`).
    var soleUser: UInt32?

    /// A node that nobody uses.
    init(pools: Int) {
        usedGres = Array(repeating: UnitSet(), count: pools)
    }
}

/// The units of one model of a generic resource on a node.
struct GresPool: Hashable, Sendable {
    /// The resource.
    var name: String
    /// The model.
    var type: String?
    /// The number of the first unit, counted over all models of the resource.
    var firstIndex: Int
    /// How many units.
    var count: Int

    /// The pools of a node.
    static func pools(of node: EngineNode) -> [GresPool] {
        var pools: [GresPool] = []
        for spec in node.gres {
            let first = pools.reduce(0) { $0 + ($1.name == spec.name ? $1.count : 0) }
            pools.append(
                GresPool(name: spec.name, type: spec.type, firstIndex: first, count: Int(clamping: spec.count))
            )
        }
        return pools
    }

    /// Whether a request for `spec` may be met from here.
    func matches(_ spec: GresSpec) -> Bool {
        name == spec.name && (spec.type == nil || spec.type == type)
    }
}
