import SlurmModel

extension TresAmounts {
    /// What a job asks for: CPUs, memory, nodes, billing and the generic resources that are tracked.
    package init(requestedBy job: Job, in engine: ClusterEngine, tracked: [CountedResource]) {
        self.init()
        let (cpus, memory) = job.requestedAmounts(in: engine)
        fill(cpus: cpus, memoryMiB: memory, nodes: job.size.minNodes)
        self[Self.billing] = UInt64(clamping: cpus)
        let request = job.request
        let wanted: [(specs: [GresSpec], times: Int)] = [
            (request.gresPerJob, 1), (request.gresPerNode, job.size.minNodes), (request.gresPerTask, job.size.tasks),
        ]
        for (specs, times) in wanted {
            for spec in specs { add(spec.name, spec.type, Int(clamping: spec.count) * times, tracked) }
        }
    }

    /// What a job holds.
    package init(allocatedTo job: Job, tracked: [CountedResource]) {
        self.init()
        guard !job.allocation.isEmpty else { return }
        let cpus = job.allocation.reduce(0) { $0 + $1.cpus }
        fill(cpus: cpus, memoryMiB: job.allocation.reduce(0) { $0 + $1.memoryMiB }, nodes: job.allocation.count)
        self[Self.billing] = UInt64(clamping: cpus)
        for item in job.allocation.flatMap(\.gres) { add(item.name, item.type, item.indices.count, tracked) }
    }

    /// What a step holds.
    package init(_ step: AccountedStep, tracked: [CountedResource]) {
        self.init()
        fill(cpus: step.cpus, memoryMiB: step.memoryMiB, nodes: step.nodes.count)
        for item in step.gres { add(item.name, item.type, item.indices.count, tracked) }
    }

    private mutating func fill(cpus: Int, memoryMiB: UInt64, nodes: Int) {
        if cpus > 0 { self[Self.cpu] = UInt64(clamping: cpus) }
        if memoryMiB > 0 { self[Self.memory] = memoryMiB }
        if nodes > 0 { self[Self.node] = UInt64(clamping: nodes) }
    }

    /// Counts units under their resource, and under their model where that is tracked too.
    private mutating func add(_ name: String, _ type: String?, _ count: Int, _ tracked: [CountedResource]) {
        guard count > 0 else { return }
        for resource in tracked where resource.type == "gres" {
            guard resource.name == name || resource.name == type.map({ "\(name):\($0)" }) else { continue }
            self[resource.id] = (self[resource.id] ?? 0) + UInt64(count)
        }
    }
}

extension TresAmounts {
    /// The text as accounting records carry it: absent for no amounts.
    package var textOrNone: String? {
        isEmpty ? nil : text
    }
}
