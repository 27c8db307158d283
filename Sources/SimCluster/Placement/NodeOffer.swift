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
    /// CPUs that the units of each node bring with them.
    var gresCPUs: Int
    /// How many of the free cores may be used.
    var usableCores: Int
    /// The node's weight.
    var weight: UInt32
    /// Most units of each resource that the job asks for in all.
    var gres = UnitCounts()

    /// What decides which nodes are left out when a choice does not work out: CPUs and units together.
    var amount: Int {
        cpus + gres.sum
    }
}

extension PlacementDemand {
    /// Whether the node, if nobody used it, had what the demand needs at least; features and exclusion included.
    func isConceivable(on node: Node, at index: Int) -> Bool {
        let definition = node.definition
        if let reservedNodes, !reservedNodes.contains(index) { return false }
        guard !excludedNodes.contains(index), definition.tmpDiskMiB >= tmpDiskMiB,
            definition.sockets >= minSockets, definition.coresPerSocket >= minCoresPerSocket,
            definition.threadsPerCore >= minThreadsPerCore
        else { return false }
        if let features, !features.isMet(by: definition.activeFeatures ?? definition.features) { return false }
        let load = NodeLoad(pools: node.pools.count)
        return offer(at: index, NodeSlot(definition, load), details: { (node, load) }) != nil
    }

    /// Whether a node's slot says too little: its generic resources or its sockets matter.
    var needsDetails: Bool {
        !gres.isEmpty || tasksPerSocket > 0
    }

    /// What the node at `index` can carry; nil for nothing.
    ///
    /// `details` is asked only where `needsDetails`.
    @inline(__always)
    func offer(at index: Int, _ slot: NodeSlot, details: () -> (node: Node, load: NodeLoad)) -> NodeOffer? {
        guard slot.freeCores > 0, allowsCompany(in: slot) else { return nil }
        let threads = usableThreads(of: Int(slot.threads))
        var cpus = min(Int(slot.freeCores) * threads, maxCPUsPerNode)
        cpus = min(cpus, cpusByMemory(of: slot, threads: threads))
        guard cpus > 0 else { return nil }
        guard needsDetails else {
            return offer(at: index, slot, cpus: cpus, threads: threads, GresLimits())
        }
        let (node, load) = details()
        if tasksPerSocket > 0 {
            cpus = min(cpus, cpusBySockets(of: node.definition, load: load, threads: threads))
        }
        guard let limits = gresLimits(of: node, load: load, cpus: cpus, threads: threads) else { return nil }
        return offer(at: index, slot, cpus: cpus, threads: threads, limits)
    }

    private func offer(
        at index: Int,
        _ slot: NodeSlot,
        cpus available: Int,
        threads: Int,
        _ limits: GresLimits
    ) -> NodeOffer? {
        var cpus = available
        let usableCores = min(Int(slot.freeCores), limits.cores)
        if !takesWholeNodes { cpus = min(cpus, usableCores * threads) }
        var tasks = overcommits ? Int.max / 4 : cpus / cpusPerTask
        tasks = min(tasks, limits.tasks)
        if tasksPerNode > 0 { tasks = min(tasks, tasksPerNode) }
        if !overcommits, !takesWholeNodes {
            if cpusPerTask > 1 { cpus -= cpus % cpusPerTask }
            if !gres.perTask.isEmpty || tasksPerNode > 0 { cpus = min(cpus, tasks * cpusPerTask) }
        }
        let least = max(cpusPerNode, limits.leastCPUs, overcommits ? 1 : cpusPerTask)
        let alone = maxNodes == 1 && !overcommits ? self.tasks * cpusPerTask : 1
        guard tasks > 0, cpus >= max(least, alone) else { return nil }
        return NodeOffer(
            node: index,
            cpus: cpus,
            leastCPUs: least,
            tasks: tasks,
            threads: threads,
            gresCPUs: limits.leastCPUs,
            usableCores: usableCores,
            weight: slot.weight,
            gres: limits.units
        )
    }

    /// Whether the jobs that are on a node leave room for this one, whatever they use.
    private func allowsCompany(in slot: NodeSlot) -> Bool {
        guard slot.jobCount > 0 else { return true }
        if takesWholeNodes { return false }
        return slot.soleUser == soleUser ?? .max || (soleUser == nil && slot.soleUser == userID)
    }

    /// Most CPUs that the free memory allows.
    private func cpusByMemory(of slot: NodeSlot, threads: Int) -> Int {
        guard tracksMemory else { return .max }
        switch memory {
        case .unset, .perNode(0), .perCPU(0):
            return slot.freeMemoryMiB == slot.memoryMiB || !gres.memoryPerUnit.isEmpty ? .max : 0
        case .perNode(let amount):
            return amount <= slot.freeMemoryMiB ? .max : 0
        case .perCPU(let amount):
            let counted = threadsPerCore > 0 ? threads : Int(slot.threads)
            let cores = Int(clamping: slot.freeMemoryMiB / amount) / counted
            if takesWholeNodes { return cores >= Int(slot.freeCores) ? .max : 0 }
            return cores * threads
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
