import SlurmModel

/// How much of a demand one node could carry.
struct NodeOffer {
    /// The node.
    var node: Int
    /// Most CPUs.
    var cpus: Int
    /// Most tasks.
    var tasks: Int
    /// Least CPUs, if the node is taken at all.
    var leastCPUs: Int
}

extension PlacementDemand {
    /// Whether the node, if nobody used it, had what the demand needs at least; features and exclusion included.
    func isConceivable(on node: Node, at index: Int) -> Bool {
        let definition = node.definition
        guard !excludedNodes.contains(index), definition.tmpDiskMiB >= tmpDiskMiB,
            definition.sockets >= minSockets, definition.coresPerSocket >= minCoresPerSocket,
            definition.threadsPerCore >= minThreadsPerCore,
            features.map({ $0.isMet(by: definition.features) }) ?? true
        else { return false }
        return offer(of: node, at: index, load: NodeLoad(pools: node.pools.count)) != nil
    }

    /// What the node can carry under `load`; nil for nothing.
    func offer(of node: Node, at index: Int, load: NodeLoad) -> NodeOffer? {
        let definition = node.definition
        if takesWholeNodes, load.jobCount > 0 { return nil }
        if let owner = load.soleUser, owner != userID { return nil }
        if soleUser != nil, load.jobCount > 0, load.soleUser != soleUser { return nil }
        var cpus = (definition.cores - load.usedCoreCount) * definition.cpusPerCore
        guard cpus > 0 else { return nil }
        if let maxCPUsPerNode { cpus = min(cpus, maxCPUsPerNode) }
        guard let byMemory = cpusByMemory(of: definition, load: load) else { return nil }
        cpus = min(cpus, byMemory)
        guard let tasks = tasks(on: node, load: load, cpus: cpus), tasks > 0 else { return nil }
        let least = max(size.minCPUsPerNode, overcommits ? 1 : size.cpusPerTask, cpusForGresPerNode)
        guard least <= cpus else { return nil }
        return NodeOffer(node: index, cpus: cpus, tasks: tasks, leastCPUs: least)
    }

    /// Most CPUs that the free memory allows; nil where it allows none.
    private func cpusByMemory(of definition: EngineNode, load: NodeLoad) -> Int? {
        guard tracksMemory else { return .max }
        let free = definition.realMemoryMiB - min(load.usedMemoryMiB, definition.realMemoryMiB)
        switch size.memory {
        case .unset, .perNode(0), .perCPU(0): return load.usedMemoryMiB == 0 ? .max : nil
        case .perNode(let amount): return amount <= free ? .max : nil
        case .perCPU(let amount):
            if takesWholeNodes { return size.minCPUsPerNode.fits(amount, in: free) ? .max : nil }
            let cores = Int(clamping: free / amount) / definition.cpusPerCore
            return cores > 0 ? cores * definition.cpusPerCore : nil
        }
    }

    /// Most tasks with their generic resources; nil where the node lacks what each node must give.
    private func tasks(on node: Node, load: NodeLoad, cpus: Int) -> Int? {
        for spec in gresPerNode {
            guard UInt64(node.freeUnits(of: spec, load: load)) >= spec.count else { return nil }
        }
        for spec in gresPerSocket {
            guard UInt64(node.freeUnits(of: spec, load: load)) >= spec.count else { return nil }
        }
        var tasks = overcommits ? Int.max : cpus / max(1, size.cpusPerTask)
        for spec in gresPerTask where spec.count > 0 {
            tasks = min(tasks, node.freeUnits(of: spec, load: load) / Int(clamping: spec.count))
        }
        for spec in gresPerJob where node.freeUnits(of: spec, load: load) == 0 { return nil }
        if let maxTasksPerNode { tasks = min(tasks, maxTasksPerNode) }
        if let maxTasksPerSocket { tasks = min(tasks, maxTasksPerSocket * node.definition.sockets) }
        if let maxTasksPerCore {
            tasks = min(tasks, maxTasksPerCore * (cpus / node.definition.cpusPerCore))
        }
        return tasks
    }

    /// CPUs that the generic resources of each node bring with them (`--cpus-per-gpu`).
    private var cpusForGresPerNode: Int {
        var cpus = 1
        for spec in gresPerNode {
            for ratio in cpusPerGres where ratio.name == spec.name {
                cpus = max(cpus, Int(clamping: ratio.count) * Int(clamping: spec.count))
            }
        }
        return cpus
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

extension Int {
    /// Whether so many times `amount` is at most `limit`.
    fileprivate func fits(_ amount: UInt64, in limit: UInt64) -> Bool {
        let (product, overflow) = amount.multipliedReportingOverflow(by: UInt64(Swift.max(0, self)))
        return !overflow && product <= limit
    }
}
