import SlurmModel

extension Node {
    /// Marks what a job holds; that two jobs hold a core is a programmer's error unless one `mayShare` it.
    mutating func hold(_ part: NodeAllocation, for id: JobID, mayShare: Bool = false) {
        precondition(
            mayShare || !part.coreIDs.contains(where: load.usedCores.contains),
            "cores \(part.coreIDs) of \(part.nodeName) are given out twice"
        )
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
        holdCores(part.coreIDs)
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
        releaseCores(part.coreIDs)
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

    /// Marks cores as held by one more job.
    mutating func holdCores(_ cores: [Int]) {
        for core in cores {
            if usedCores.insert(core) {
                usedCoreCount += 1
            } else {
                sharedCores[core, default: 0] += 1
            }
        }
    }

    /// Marks cores as held by one job less.
    mutating func releaseCores(_ cores: [Int]) {
        for core in cores {
            if let others = sharedCores[core] {
                sharedCores[core] = others > 1 ? others - 1 : nil
            } else if usedCores.remove(core) {
                usedCoreCount -= 1
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
