import SlurmModel

/// What the generic resources of a node allow.
struct GresLimits {
    /// Most tasks.
    var tasks: Int
    /// Fewest CPUs, for what each node must give.
    var leastCPUs: Int
    /// CPUs that lie near enough to the free units.
    var cpus: Int
    /// Most units of each resource that the job asks for in all.
    var units: [Int]
}

extension PlacementDemand {
    /// What the generic resources of a node allow; nil where it lacks what each node must give.
    func gresLimits(of node: Node, load: NodeLoad, cpus: Int) -> GresLimits? {
        var limits = GresLimits(tasks: .max, leastCPUs: 1, cpus: cpus, units: [])
        for spec in gres.perNode {
            let free = node.freeUnits(of: spec, load: load)
            guard UInt64(free) >= spec.count else { return nil }
            limits.leastCPUs = max(limits.leastCPUs, gres.cpus(with: Int(clamping: spec.count), of: spec.name))
            limits.keepNear(gres.cpus(with: free, of: spec.name))
        }
        for spec in gres.perTask where spec.count > 0 {
            let free = node.freeUnits(of: spec, load: load)
            limits.tasks = min(limits.tasks, free / Int(clamping: spec.count))
            limits.keepNear(limits.tasks * cpusPerTask)
        }
        for spec in gres.perJob {
            var free = node.freeUnits(of: spec, load: load)
            let perUnit = gres.cpus(with: 1, of: spec.name)
            if perUnit > 0 {
                limits.keepNear(free * perUnit)
                free = min(free, cpus / perUnit)
            }
            guard free > 0 || spec.count == 0 else { return nil }
            limits.units.append(free)
        }
        return limits
    }
}

extension GresLimits {
    /// Leaves out cores beyond those that the units can use.
    fileprivate mutating func keepNear(_ wanted: Int) {
        if wanted > 0 { cpus = min(cpus, wanted) }
    }
}

extension Node {
    /// Units of a generic resource that nobody holds.
    func freeUnits(of spec: GresSpec, load: NodeLoad) -> Int {
        var free = 0
        for pool in pools.indices where pools[pool].matches(spec) {
            free += pools[pool].count - load.usedGres[pool].count
        }
        return free
    }
}
