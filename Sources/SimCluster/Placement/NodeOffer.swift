import SlurmModel

/// How much of a demand one node could carry.
struct NodeOffer: Sendable {
    /// The node.
    var node: Int
    /// Most CPUs.
    var cpus: Int
    /// Fewest CPUs, if the node is taken at all.
    var leastCPUs: Int
    /// Most tasks.
    var tasks: Int
    /// CPUs of one core that the job can use.
    var threads: Int
    /// How many of the free cores may be used, those of the highest numbers; the others lie too far from the generic
    /// resources that go with them.
    var usableCores: Int
    /// Most units of each resource that the job asks for in all.
    var gres: [Int]

    /// What decides which nodes are left out when a choice does not work out: CPUs and units together.
    var weightOfResources: Int {
        cpus + gres.reduce(0, +)
    }
}

extension PlacementDemand {
    /// Whether the node, if nobody used it, had what the demand needs at least; features and exclusion included.
    func isConceivable(on node: Node, at index: Int) -> Bool {
        let definition = node.definition
        guard !excludedNodes.contains(index), definition.tmpDiskMiB >= tmpDiskMiB,
            definition.sockets >= minSockets, definition.coresPerSocket >= minCoresPerSocket,
            definition.threadsPerCore >= minThreadsPerCore
        else { return false }
        if let features, !features.isMet(by: definition.features) { return false }
        return offer(of: node, at: index, load: NodeLoad(pools: node.pools.count)) != nil
    }

    /// What the node can carry under `load`; nil for nothing.
    func offer(of node: Node, at index: Int, load: NodeLoad) -> NodeOffer? {
        let definition = node.definition
        let freeCores = definition.cores - load.usedCoreCount
        guard freeCores > 0, allowsCompany(under: load) else { return nil }
        let threads = usableThreads(of: definition)
        var cpus = min(freeCores * threads, maxCPUsPerNode)
        guard let byMemory = cpusByMemory(of: definition, freeCPUs: freeCores * threads, load: load) else { return nil }
        cpus = min(cpus, byMemory)
        if tasksPerSocket > 0 {
            cpus = min(cpus, cpusBySockets(of: definition, load: load, threads: threads))
        }
        guard let limits = gresLimits(of: node, load: load, cpus: cpus) else { return nil }
        let usableCores = min(freeCores, (limits.cpus + threads - 1) / threads)
        if !takesWholeNodes { cpus = min(cpus, usableCores * threads) }
        var tasks = overcommits ? Int.max / 4 : cpus / cpusPerTask
        tasks = min(tasks, limits.tasks)
        if tasksPerNode > 0 { tasks = min(tasks, tasksPerNode) }
        if !overcommits, !takesWholeNodes {
            cpus = min(cpus, cpusPerTask == 1 ? cpus : cpus / cpusPerTask * cpusPerTask)
            if !gres.perTask.isEmpty { cpus = min(cpus, tasks * cpusPerTask) }
        }
        let least = max(cpusPerNode, limits.leastCPUs, overcommits ? 1 : cpusPerTask)
        guard tasks > 0, cpus >= max(least, cpusForSoleNode) else { return nil }
        return NodeOffer(
            node: index,
            cpus: cpus,
            leastCPUs: least,
            tasks: tasks,
            threads: threads,
            usableCores: usableCores,
            gres: limits.units
        )
    }

    /// CPUs that a node needs because it is to be the only one.
    private var cpusForSoleNode: Int {
        maxNodes == 1 && !overcommits ? tasks * cpusPerTask : 1
    }

    /// Whether the jobs that are on a node leave room for this one, whatever they use.
    private func allowsCompany(under load: NodeLoad) -> Bool {
        guard load.jobCount > 0 else { return true }
        if takesWholeNodes { return false }
        return load.soleUser == soleUser || (soleUser == nil && load.soleUser == userID)
    }

    /// Most CPUs that the free memory allows; nil where it allows none.
    private func cpusByMemory(of definition: EngineNode, freeCPUs: Int, load: NodeLoad) -> Int? {
        guard tracksMemory else { return .max }
        let free = definition.realMemoryMiB - min(load.usedMemoryMiB, definition.realMemoryMiB)
        switch memory {
        case .unset, .perNode(0), .perCPU(0):
            if !gres.memoryPerUnit.isEmpty { return .max }
            return load.usedMemoryMiB == 0 ? .max : nil
        case .perNode(let amount):
            return amount <= free ? .max : nil
        case .perCPU(let amount):
            let usable = usableThreads(of: definition)
            let counted = threadsPerCore > 0 ? usable : definition.cpusPerCore
            let cores = Int(clamping: free / amount) / counted
            if takesWholeNodes { return cores * usable >= freeCPUs ? .max : nil }
            return cores > 0 ? cores * usable : nil
        }
    }

    /// Most CPUs where each socket takes only so many tasks.
    private func cpusBySockets(of definition: EngineNode, load: NodeLoad, threads: Int) -> Int {
        var cpus = 0
        for socket in 0..<definition.sockets {
            var free = 0
            let first = socket * definition.coresPerSocket
            for core in first..<(first + definition.coresPerSocket) where !load.usedCores.contains(core) { free += 1 }
            cpus += min(free * threads, tasksPerSocket * cpusPerTask)
        }
        return cpus
    }
}
