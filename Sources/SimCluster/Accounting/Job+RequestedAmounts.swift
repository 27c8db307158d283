import SlurmModel

/// How much a job asks for. Source: `ReqTRES` of `scontrol show job` 22.05.8, observed.
extension Job {
    /// CPUs in all; `--mincpus` is no part of them.
    package var requestedCPUs: Int {
        guard request.minCPUsPerNode.number ?? 1 > 1 else { return size.cpus }
        let own = Int(request.minCPUs.number ?? 1)
        return request.overcommits ? own : max(own, min(size.tasks, Int(UInt32.max)) * size.cpusPerTask)
    }

    /// CPUs and memory in MiB in all.
    package func requestedAmounts(in engine: ClusterEngine) -> (cpus: Int, memoryMiB: UInt64) {
        let cpus = max(requestedCPUs, size.minNodes)
        let memory: UInt64
        if request.memoryPerGres.isEmpty || request.memory != .unset {
            switch size.memory {
            case .unset: memory = 0
            case .perNode(0): memory = wholeNodeMemory(in: engine) * UInt64(size.minNodes)
            case .perNode(let amount): memory = amount * UInt64(size.minNodes)
            case .perCPU(let amount): memory = amount * UInt64(cpus)
            }
        } else {
            memory = memoryOfGres
        }
        return (cpus, memory)
    }

    /// `--mem=0` asks for all memory of a node; the partition's first one stands for all.
    private func wholeNodeMemory(in engine: ClusterEngine) -> UInt64 {
        let first = engine.partitions.first { $0.name == partition }?.nodes.first
        return engine.nodes.first { $0.definition.name == first }?.definition.realMemoryMiB ?? 0
    }

    /// `--mem-per-gpu` for all the units that the job asks for.
    private var memoryOfGres: UInt64 {
        let wanted: [(specs: [GresSpec], times: Int)] = [
            (request.gresPerJob, 1), (request.gresPerNode, size.minNodes), (request.gresPerTask, size.tasks),
        ]
        return request.memoryPerGres.reduce(0) { sum, memory in
            let units = wanted.first { $0.specs.contains { $0.name == memory.name } }
            let count = units.map { units in
                units.specs.filter { $0.name == memory.name }.reduce(0) { $0 + $1.count } * UInt64(units.times)
            }
            return sum + memory.count * (count ?? 0)
        }
    }
}
