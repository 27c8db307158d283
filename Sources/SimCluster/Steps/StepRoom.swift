import SlurmModel

/// What a job has on one of its nodes, and what of it other steps leave to a new one.
struct StepRoom: Sendable {
    /// The node's place among the job's.
    let position: Int
    /// What the job has here.
    let allocation: NodeAllocation
    /// CPUs that are left; 0 where a step wants the whole node and another one runs here.
    private(set) var freeCPUs: Int
    /// Memory that is left, in MiB.
    private(set) var freeMemoryMiB: UInt64
    /// Cores that are left.
    private(set) var freeCores: [Int]
    /// Generic resources that are left.
    private(set) var freeGres: [GresAllocation]

    /// Subtracts what running steps use, unless the new one overlaps with them.
    init(_ allocation: NodeAllocation, at position: Int, beside steps: [Step], for request: StepRequest) {
        self.position = position
        self.allocation = allocation
        freeCPUs = allocation.cpus
        freeMemoryMiB = allocation.memoryMiB
        freeCores = allocation.coreIDs
        freeGres = allocation.gres
        for step in steps {
            for part in step.parts where part.position == position && !part.hasEnded && part.reservesMemory {
                freeMemoryMiB -= min(freeMemoryMiB, part.memoryMiB)
            }
        }
        guard !request.overlaps else { return }
        for step in steps where !step.request.overlaps {
            for part in step.parts where part.position == position && !part.hasEnded { take(part) }
        }
        if request.takesWholeNodes, freeCPUs < allocation.cpus { freeCPUs = 0 }
    }

    private mutating func take(_ part: StepPart) {
        freeCPUs = max(0, freeCPUs - part.cpus)
        freeCores.removeAll { part.coreIDs.contains($0) }
        for item in part.gres {
            for index in freeGres.indices where freeGres[index].name == item.name && freeGres[index].type == item.type {
                freeGres[index].indices.removeAll { item.indices.contains($0) }
            }
        }
    }

    /// Picks units of generic resources; nil where there are too few.
    func gres(_ wanted: [GresSpec]) -> [GresAllocation]? {
        var left = freeGres
        var picked: [GresAllocation] = []
        for spec in wanted where spec.count > 0 {
            var missing = Int(clamping: spec.count)
            for index in left.indices
            where left[index].name == spec.name && (spec.type == nil || spec.type == left[index].type) {
                let units = Array(left[index].indices.prefix(missing))
                guard !units.isEmpty else { continue }
                left[index].indices.removeFirst(units.count)
                missing -= units.count
                picked.append(GresAllocation(name: spec.name, type: left[index].type, indices: units))
            }
            guard missing == 0 else { return nil }
        }
        return picked
    }

    /// How many units of a resource the job has here.
    func total(_ spec: GresSpec) -> UInt64 {
        let found = allocation.gres.filter { $0.name == spec.name && (spec.type == nil || spec.type == $0.type) }
        return UInt64(found.reduce(0) { $0 + $1.indices.count })
    }
}
