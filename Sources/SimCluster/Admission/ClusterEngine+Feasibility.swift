import SlurmModel

extension ClusterEngine {
    /// Why a partition's limits keep a job pending; nil where they do not.
    func limitObstacle(of job: Job, in index: Int) -> JobReason? {
        let partition = partitions[index]
        if partition.state.startsJobs {
            if job.size.cpus > totalCPUs(of: index) { return .partConfig }
            let nodeCount = partitionNodes[index].count
            if job.size.minNodes > nodeCount || job.size.maxNodes ?? .max < Int(partition.minNodes) {
                return .partNodeLimit
            }
            if let most = partition.maxNodes.number, job.size.maxNodes ?? job.size.minNodes > Int(most) {
                return .partNodeLimit
            }
            if MemoryLimits.isBeyond(partition.maxMemory.or(configuration.maxMemory), job.size.memory) {
                return .pnMemLimit
            }
            if accountObstacle(in: partition) != nil { return .account }
            if isLonger(job.request.timeLimitMinutes, than: partition.maxTimeMinutes) { return .partTimeLimit }
        }
        switch partition.state {
        case .down: return .partDown
        case .inactive: return .partInactive
        default: return nil
        }
    }

    private func isLonger(_ wanted: Settable<UInt32>, than limit: Settable<UInt32>) -> Bool {
        guard case .value(let most) = limit else { return false }
        switch wanted {
        case .unset: return false
        case .infinite, .value(0): return true
        case .value(let minutes): return minutes > most
        }
    }

    /// CPUs of a partition's nodes, or as many as it gives to one job.
    private func totalCPUs(of partition: Int) -> Int {
        let most = partitions[partition].maxCPUsPerNode.number.map { Int($0) } ?? .max
        return partitionNodes[partition].reduce(0) { $0 + min(nodes[$1].definition.cpus, most) }
    }

    /// Throws Slurm's code for a job that no partition of its could run even if all nodes were idle.
    mutating func checkFeasibility(of job: Job, in wanted: [Int]) throws(EngineRefusal) {
        if let names = job.request.features.flatMap({ FeatureExpression(parsing: $0) })?.names {
            for name in names where !nodes.contains(where: { $0.definition.features.contains(name) }) {
                throw EngineRefusal(.invalidFeature)
            }
        }
        if hasMoreTasksThanItsGPUsTake(job.request) { throw EngineRefusal(.requestedNodeConfigUnavailable) }
        var message: String?
        let open = wanted.filter { limitObstacle(of: job, in: $0) == nil }
        for partition in open {
            let number = demands.number(for: demand(of: job, in: partition))
            defer { demands.release(number) }
            if demands.fitsEver(number, nodes: nodes, partitionNodes: partitionNodes) { return }
            message = message ?? unmetMinimum(of: demands.demand(number))
        }
        if !open.isEmpty { throw EngineRefusal(.requestedNodeConfigUnavailable, message) }
    }

    /// Whether a job asks for more tasks than `--ntasks-per-gpu` lets its GPUs have.
    ///
    /// Debian's commands send as many tasks as these have, and the CPUs of those that were asked for.
    private func hasMoreTasksThanItsGPUsTake(_ request: JobRequest) -> Bool {
        guard let each = request.tasksPerGres.number, each > 0, let tasks = request.numTasks.number else {
            return false
        }
        let gpus = request.gresPerJob.filter { $0.name == JobDefaults.resource }.reduce(0) { $0 + $1.count }
        let cpusPerTask = max(1, UInt64(request.cpusPerTask.number ?? 1))
        let most = max(UInt64(tasks), UInt64(request.minCPUs.number ?? 1) / cpusPerTask)
        return gpus > 0 && most > gpus * UInt64(each)
    }

    /// Which of a job's least amounts the nodes do not have, in slurmctld's words.
    private func unmetMinimum(of demand: PlacementDemand) -> String? {
        var message: String?
        for index in partitionNodes[demand.partition] where !demand.excludedNodes.contains(index) {
            let node = nodes[index].definition
            if let features = demand.features, !features.isMet(by: node.features) { continue }
            if demand.cpusPerNode > node.cores * demand.usableThreads(of: node.cpusPerCore) {
                message = "CPU count per node can not be satisfied"
            } else if demand.leastMemoryMiB > node.realMemoryMiB {
                message = "Memory specification can not be satisfied"
            } else if demand.tmpDiskMiB > node.tmpDiskMiB {
                message = "Temporary disk specification can not be satisfied"
            } else if demand.minSockets > node.sockets || demand.minCoresPerSocket > node.coresPerSocket
                || demand.minThreadsPerCore > node.threadsPerCore
            {
                message = "Socket, core and/or thread specification can not be satisfied"
            }
        }
        return message
    }
}

extension PlacementDemand {
    /// The amount of memory asked for, of a node or of one CPU.
    fileprivate var leastMemoryMiB: UInt64 {
        switch memory {
        case .unset: 0
        case .perNode(let amount), .perCPU(let amount): amount
        }
    }
}
