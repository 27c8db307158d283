import SlurmModel

/// Gives out cores, memory and other units on nodes that have been chosen.
struct Allotment {
    let demand: PlacementDemand
    let nodes: [Node]

    /// Divides the demand among the nodes, in the order of the node table; nil where something is missing after all.
    func allot(_ chosen: [ChosenNode], load: (Int) -> NodeLoad) -> [NodeAllocation]? {
        let chosen = shareUnits(chosen.sorted { $0.offer.node < $1.offer.node })
        let tasks = TaskDivision(demand: demand, chosen: chosen)
        var allocations: [NodeAllocation] = []
        for (position, node) in chosen.enumerated() {
            guard let part = allocation(node, tasks.parts[position], load: load(node.offer.node)) else { return nil }
            allocations.append(part)
        }
        return allocations
    }

    /// Divides the units that the job asks for in all: the first node gets as many as it can while each later one gets
    /// one.
    private func shareUnits(_ chosen: [ChosenNode]) -> [ChosenNode] {
        var chosen = chosen
        for (unit, spec) in demand.gres.perJob.enumerated() {
            var left = Int(clamping: spec.count)
            for position in chosen.indices {
                let later = chosen.count - position - 1
                let share = min(chosen[position].offer.gres[unit], max(left - later, min(left, 1)))
                chosen[position].gres[unit] = share
                left -= share
            }
        }
        return chosen
    }

    private func allocation(_ node: ChosenNode, _ part: TaskDivision.Part, load: NodeLoad) -> NodeAllocation? {
        let index = node.offer.node
        let definition = nodes[index].definition
        guard let gres = gres(on: node, tasks: part.tasks, load: load) else { return nil }
        var picker = CorePicker(
            sockets: definition.sockets,
            coresPerSocket: definition.coresPerSocket,
            threads: node.offer.threads,
            used: load.usedCores,
            usable: demand.takesWholeNodes ? definition.cores : node.offer.usableCores
        )
        let cores = demand.takesWholeNodes ? picker.all : picker.pick(cpus: part.cpus, demand: demand)
        guard demand.takesWholeNodes || cores.count * node.offer.threads >= part.cpus else { return nil }
        let memory = demand.memoryMiB(cores: cores.count, on: definition, gres: gres)
        guard !demand.tracksMemory || load.usedMemoryMiB + memory <= definition.realMemoryMiB else { return nil }
        return NodeAllocation(
            nodeIndex: index,
            nodeName: definition.name,
            cpus: cores.count * definition.cpusPerCore,
            coreIDs: cores,
            memoryMiB: memory,
            gres: gres,
            tasks: part.tasks
        )
    }

    private func gres(on node: ChosenNode, tasks: Int, load: NodeLoad) -> [GresAllocation]? {
        let pools = nodes[node.offer.node].pools
        if pools.isEmpty { return [] }
        var picker = GresPicker(pools: pools, used: load.usedGres)
        if demand.takesWholeNodes {
            picker.pickAll()
            return picker.picked
        }
        for spec in demand.gres.perNode where !picker.pick(spec, count: Int(clamping: spec.count)) { return nil }
        for spec in demand.gres.perTask where !picker.pick(spec, count: Int(clamping: spec.count) * tasks) {
            return nil
        }
        for (position, spec) in demand.gres.perJob.enumerated() {
            guard picker.pick(spec, count: node.gres[position]) else { return nil }
        }
        return picker.picked
    }
}
