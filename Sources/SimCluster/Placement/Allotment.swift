import SlurmModel

/// Gives out cores, memory and other units on nodes that have been chosen.
struct Allotment {
    let demand: PlacementDemand
    let nodes: [Node]

    /// Divides the demand among the nodes: the first gets as much as it can carry while each later one gets its least.
    func allot(_ chosen: [NodeOffer], load: (Int) -> NodeLoad) -> [NodeAllocation]? {
        let wantedTasks = max(demand.size.tasks, chosen.count)
        let wantedCPUs = max(demand.size.minCPUs, demand.overcommits ? 0 : wantedTasks * demand.size.cpusPerTask)
        var cpusLeft = wantedCPUs
        var tasksLeft = wantedTasks
        var gresLeft = demand.gresPerJob.map { Int(clamping: $0.count) }
        var leastLater = chosen.reduce(0) { $0 + $1.leastCPUs }
        var allocations: [NodeAllocation] = []
        for (position, offer) in chosen.enumerated() {
            leastLater -= offer.leastCPUs
            let later = chosen.count - position - 1
            var cpus = max(offer.leastCPUs, min(offer.cpus, cpusLeft - leastLater))
            var tasks = max(1, min(offer.tasks, tasksLeft - later))
            if !demand.overcommits {
                tasks = min(tasks, max(1, cpus / demand.size.cpusPerTask))
                if cpus > tasks * demand.size.cpusPerTask,
                    cpusLeft - leastLater <= wantedTasks * demand.size.cpusPerTask
                {
                    cpus = max(offer.leastCPUs, tasks * demand.size.cpusPerTask)
                }
            }
            cpusLeft -= cpus
            tasksLeft -= tasks
            let load = load(offer.node)
            guard let gres = gres(on: offer.node, load: load, tasks: tasks, laterNodes: later, jobRest: &gresLeft)
            else {
                return nil
            }
            allocations.append(allocation(offer, cpus: cpus, tasks: tasks, gres: gres, load: load))
        }
        guard gresLeft.allSatisfy({ $0 <= 0 }), tasksLeft <= 0 else { return nil }
        return allocations
    }

    private func allocation(
        _ offer: NodeOffer,
        cpus: Int,
        tasks: Int,
        gres: [GresAllocation],
        load: NodeLoad
    ) -> NodeAllocation {
        let definition = nodes[offer.node].definition
        let perCore = definition.cpusPerCore
        let wantedCores = demand.takesWholeNodes ? definition.cores : (cpus + perCore - 1) / perCore
        var cores: [Int] = []
        for core in 0..<definition.cores where !load.usedCores.contains(core) {
            if cores.count == wantedCores { break }
            cores.append(core)
        }
        let givenCPUs = cores.count * perCore
        var memory = demand.size.memory.amountMiB(cpus: givenCPUs) ?? definition.realMemoryMiB
        for ratio in demand.memoryPerGres {
            let units = gres.reduce(0) { $0 + ($1.name == ratio.name ? $1.indices.count : 0) }
            memory = UInt64(units) * ratio.count
        }
        return NodeAllocation(
            nodeIndex: offer.node,
            nodeName: definition.name,
            cpus: givenCPUs,
            coreIDs: cores,
            memoryMiB: demand.tracksMemory ? memory : 0,
            gres: gres,
            tasks: tasks
        )
    }

    private func gres(
        on index: Int,
        load: NodeLoad,
        tasks: Int,
        laterNodes: Int,
        jobRest: inout [Int]
    ) -> [GresAllocation]? {
        var picker = GresPicker(pools: nodes[index].pools, used: load.usedGres)
        if demand.takesWholeNodes {
            for pool in nodes[index].pools {
                picker.pick(GresSpec(name: pool.name, type: pool.type, count: UInt64(pool.count)))
            }
            for position in demand.gresPerJob.indices {
                jobRest[position] -= nodes[index].freeUnits(of: demand.gresPerJob[position], load: load)
            }
            return picker.picked
        }
        for spec in demand.gresPerNode + demand.gresPerSocket where !picker.pick(spec) { return nil }
        for spec in demand.gresPerTask {
            let whole = GresSpec(name: spec.name, type: spec.type, count: spec.count * UInt64(tasks))
            guard picker.pick(whole) else { return nil }
        }
        for (position, spec) in demand.gresPerJob.enumerated() {
            let free = nodes[index].freeUnits(of: spec, load: load)
            let count = max(0, min(free, jobRest[position] - laterNodes))
            jobRest[position] -= count
            guard picker.pick(GresSpec(name: spec.name, type: spec.type, count: UInt64(count))) else { return nil }
        }
        return picker.picked
    }
}
