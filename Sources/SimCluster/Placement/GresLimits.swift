import SlurmModel

/// What the generic resources of a node allow.
struct GresLimits {
    /// Most tasks.
    var tasks = Int.max
    /// Fewest CPUs, for what each node must give.
    var leastCPUs = 1
    /// Cores that may be used beside the resources.
    var cores = Int.max
    /// Most units of each resource that the job asks for in all.
    var units = UnitCounts()
}

extension PlacementDemand {
    /// What the generic resources of a node allow; nil where it lacks what each node must give.
    func gresLimits(of node: Node, load: NodeLoad, cpus: Int, threads: Int) -> GresLimits? {
        if gres.isEmpty { return GresLimits() }
        var limits = GresLimits()
        var tasks = tasksWithGres(cpus: cpus)
        var cpusBeside = 0
        for spec in gres.perNode {
            let free = node.freeUnits(of: spec, load: load)
            guard UInt64(free) >= spec.count else { return nil }
            let own = gres.cpus(with: Int(clamping: spec.count), of: spec.name)
            guard own <= cpus else { return nil }
            limits.leastCPUs = max(limits.leastCPUs, own)
            cpusBeside = max(cpusBeside, own)
        }
        for spec in gres.perTask where spec.count > 0 {
            let most = node.freeUnits(of: spec, load: load) / Int(clamping: spec.count)
            limits.tasks = min(limits.tasks, most)
            tasks = min(tasks ?? most, most)
            cpusBeside = max(cpusBeside, gres.cpus(with: (tasks ?? 0) * Int(clamping: spec.count), of: spec.name))
        }
        for (position, spec) in gres.perJob.enumerated() {
            var free = node.freeUnits(of: spec, load: load)
            let perUnit = gres.cpus(with: 1, of: spec.name)
            if perUnit > 0 { free = min(free, cpus / perUnit) }
            guard free > 0 || spec.count == 0 else { return nil }
            limits.units[position] = free
            cpusBeside = max(cpusBeside, min(free, Int(clamping: spec.count)) * perUnit)
        }
        guard limits.tasks > 0 else { return nil }
        if let tasks { limits.cores = (max(tasks * cpusPerTask, cpusBeside) + threads - 1) / threads }
        return limits
    }

    /// How many tasks a node is prepared for, where that is bounded: only so many cores beside its generic resources
    /// are then considered (select/cons_tres; observed on 22.05.8).
    private func tasksWithGres(cpus: Int) -> Int? {
        var tasks: Int?
        if tasksPerNode > 0 {
            tasks = tasksPerNode
        } else if maxNodes == 1, self.tasks > 0 {
            tasks = self.tasks
        } else if self.tasks == 1 || (self.tasks == minNodes && self.tasks == maxNodes) {
            tasks = 1
        }
        if hasCPUsPerTask, !overcommits {
            let most = cpus / cpusPerTask
            tasks = min(tasks ?? most, most)
        }
        return tasks
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
