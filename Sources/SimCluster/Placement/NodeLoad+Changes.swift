import SlurmModel

extension Node {
    /// Marks what a job holds.
    mutating func hold(_ part: NodeAllocation, for id: JobID) {
        load.hold(part, pools: pools)
        jobs.append(id)
    }

    /// Gives back what a job held.
    mutating func release(_ part: NodeAllocation, of id: JobID) {
        load.release(part, pools: pools)
        jobs.removeAll { $0 == id }
    }
}

extension NodeLoad {
    /// Marks what a job holds.
    mutating func hold(_ part: NodeAllocation, pools: [GresPool]) {
        for core in part.coreIDs {
            let isNew = usedCores.insert(core)
            precondition(isNew, "core \(core) of \(part.nodeName) is given out twice")
        }
        usedCoreCount += part.coreIDs.count
        usedMemoryMiB += part.memoryMiB
        jobCount += 1
        for gres in part.gres {
            change(gres, pools) { set, unit in
                let isNew = set.insert(unit)
                precondition(isNew, "\(gres.name) \(unit) of \(part.nodeName) is given out twice")
            }
        }
    }

    /// Gives back what a job held.
    mutating func release(_ part: NodeAllocation, pools: [GresPool]) {
        for core in part.coreIDs { usedCores.remove(core) }
        usedCoreCount -= part.coreIDs.count
        usedMemoryMiB -= part.memoryMiB
        jobCount -= 1
        if jobCount == 0 { soleUser = nil }
        for gres in part.gres {
            change(gres, pools) { set, unit in
                let wasHeld = set.remove(unit)
                precondition(wasHeld, "\(gres.name) \(unit) of \(part.nodeName) is given back twice")
            }
        }
    }

    private mutating func change(_ gres: GresAllocation, _ pools: [GresPool], _ body: (inout UnitSet, Int) -> Void) {
        for pool in pools.indices where pools[pool].name == gres.name && pools[pool].type == gres.type {
            for index in gres.indices {
                let unit = index - pools[pool].firstIndex
                if unit >= 0, unit < pools[pool].count { body(&usedGres[pool], unit) }
            }
        }
    }
}
