import SlurmModel

extension ClusterEngine {
    /// What a job asks of the nodes of a partition.
    func demand(of job: Job, in partition: Int) -> PlacementDemand {
        let request = job.request
        let size = job.size
        let settings = partitions[partition]
        let partitionMin = Int(settings.minNodes)
        let partitionMax = settings.maxNodes.number.map { Int($0) } ?? .max
        return PlacementDemand(
            partition: partition,
            minNodes: max(leastNodes(of: job), partitionMin),
            wantedNodes: min(max(size.maxNodes ?? size.minNodes, partitionMin), partitionMax),
            maxNodes: min(size.maxNodes ?? .max, partitionMax),
            tasks: size.hasTaskCount ? size.tasks : 0,
            cpus: size.cpus,
            cpusPerTask: size.cpusPerTask,
            hasCPUsPerTask: request.cpusPerTask.number != nil,
            cpusPerNode: request.overcommits ? 1 : size.cpusPerNode,
            tasksPerNode: Int(request.tasksPerNode.number ?? 0),
            tasksPerSocket: Int(request.tasksPerSocket.number ?? 0),
            tasksPerCore: Int(request.tasksPerCore.number ?? 0),
            threadsPerCore: Int(request.threadsPerCore.number ?? 0),
            maxCPUsPerNode: settings.maxCPUsPerNode.number.map { Int($0) } ?? .max,
            overcommits: request.overcommits,
            memory: size.memory,
            gres: gresDemand(of: request),
            takesWholeNodes: request.sharing == .exclusive || settings.maxShare == 0,
            soleUser: request.sharing == .user || settings.isExclusiveToUser ? request.userID : nil,
            userID: request.userID,
            requiredNodes: knownNodes(request.requiredNodes),
            reservedNodes: nodes(reservedFor: request),
            reservation: request.carried.reservation,
            excludedNodes: knownNodes(request.excludedNodes),
            features: request.features.flatMap { FeatureExpression(parsing: $0) },
            isContiguous: request.isContiguous,
            prefersLeastLoaded: settings.prefersLeastLoaded,
            fillsSockets: request.taskDistribution & 0xf0 == 0x20,
            tmpDiskMiB: request.tmpDiskMiB,
            minSockets: Int(request.socketsPerNode.number ?? 0),
            minCoresPerSocket: Int(request.coresPerSocket.number ?? 0),
            minThreadsPerCore: Int(request.threadsPerCore.number ?? 0),
            tracksMemory: configuration.tracksMemory
        )
    }

    /// Fewest nodes: those asked for, and as many as the tasks need where each node takes only so many.
    private func leastNodes(of job: Job) -> Int {
        guard let most = job.request.tasksPerNode.number, most > 0, job.size.hasTaskCount else {
            return job.size.minNodes
        }
        return max(job.size.minNodes, (job.size.tasks + Int(most) - 1) / Int(most))
    }

    private func gresDemand(of request: JobRequest) -> GresDemand {
        let sockets = UInt64(max(1, request.socketsPerNode.number ?? 1))
        let perSocket = request.gresPerSocket.map { spec in
            GresSpec(name: spec.name, type: spec.type, count: spec.count * sockets)
        }
        var demand = GresDemand(
            perNode: request.gresPerNode + perSocket,
            perJob: request.gresPerJob.isEmpty ? gpusForTasks(of: request) : request.gresPerJob,
            perTask: request.gresPerTask,
            cpusPerUnit: request.cpusPerGres,
            memoryPerUnit: request.memoryPerGres
        )
        if demand.cpusPerUnit.isEmpty, let cpus = request.defaultsPerGPU?[.cpusPerGPU] {
            demand.cpusPerUnit = [GresSpec(name: JobDefaults.resource, count: cpus)]
        }
        if demand.memoryPerUnit.isEmpty, request.memory == .unset, let memory = request.defaultsPerGPU?[.memoryPerGPU] {
            demand.memoryPerUnit = [GresSpec(name: JobDefaults.resource, count: memory)]
        }
        return demand
    }

    /// The GPUs that follow from `--ntasks-per-gpu` where none are asked for.
    ///
    /// The job's record does not show them as asked for (observed on 22.05.8).
    private func gpusForTasks(of request: JobRequest) -> [GresSpec] {
        let asked = request.gresPerNode + request.gresPerTask + request.gresPerSocket
        guard !asked.contains(where: { $0.name == JobDefaults.resource }), let each = request.tasksPerGres.number,
            each > 0, let tasks = request.numTasks.number, tasks >= UInt32(each)
        else { return [] }
        return [GresSpec(name: JobDefaults.resource, count: UInt64(tasks) / UInt64(each))]
    }

    /// The places of nodes given in bracket notation; the names were checked when the job was submitted.
    private func knownNodes(_ text: String?) -> [Int] {
        do { return try nodes(named: text) } catch { return [] }
    }
}
