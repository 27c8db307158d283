import SlurmModel

extension ClusterEngine {
    /// Puts a pending job into the queue if nothing holds it back, else takes it out and says why it waits.
    mutating func reconsider(_ id: JobID) {
        dequeue(id)
        guard table[id].job.isPending else { return }
        if let reason = obstacle(of: id) {
            setReason(id, reason)
            return
        }
        if table[id].job.eligibleTime == nil { table[id].job.eligibleTime = now }
        enqueue(id)
        needsPass = true
    }

    /// What keeps a pending job from being looked at by the scheduler.
    private mutating func obstacle(of id: JobID) -> JobReason? {
        let job = table[id].job
        if job.priority == 0 {
            return job.request.hold == .user ? .heldUser : .held
        }
        if let reason = dependencyObstacle(of: id) { return reason }
        if let begin = job.request.begin, begin > now {
            setTimer(.begin, of: id, at: begin, .eligible)
            return .time
        }
        return nil
    }

    private mutating func enqueue(_ id: JobID) {
        let job = table[id].job
        guard let wanted = try? partitions(of: job.request) else { return }
        var placements: [QueuePlacement] = []
        for partition in wanted {
            let demand = demands.number(for: demand(of: job, in: partition))
            let placement = QueuePlacement(partition: partition, demand: demand)
            placements.append(placement)
            queue.insert(entry(of: job, placement))
        }
        table[id].placements = placements
    }

    /// Takes a job out of the queue.
    mutating func dequeue(_ id: JobID) {
        let job = table[id].job
        for placement in table[id].placements {
            queue.remove(entry(of: job, placement))
            demands.release(placement.demand)
        }
        table[id].placements.removeAll()
    }

    private func entry(of job: Job, _ placement: QueuePlacement) -> QueueEntry {
        QueueEntry(
            tier: partitions[placement.partition].priorityTier,
            priority: job.priority,
            job: job.id,
            placement: placement
        )
    }

    /// What a job asks of the nodes of a partition.
    func demand(of job: Job, in partition: Int) -> PlacementDemand {
        let request = job.request
        let settings = partitions[partition]
        let required = nodeIndices(in: request.requiredNodes)
        let partitionMax = settings.maxNodes.number.map { Int($0) } ?? .max
        return PlacementDemand(
            partition: partition,
            size: job.size,
            maxNodes: min(job.size.maxNodes ?? .max, partitionMax),
            maxTasksPerNode: request.tasksPerNode.number.flatMap { $0 == 0 ? nil : Int($0) },
            maxTasksPerSocket: request.tasksPerSocket.number.flatMap { $0 == 0 ? nil : Int($0) },
            maxTasksPerCore: request.tasksPerCore.number.flatMap { $0 == 0 ? nil : Int($0) },
            maxCPUsPerNode: settings.maxCPUsPerNode.number.map { Int($0) },
            overcommits: request.overcommits,
            gresPerNode: request.gresPerNode,
            gresPerJob: request.gresPerJob,
            gresPerTask: request.gresPerTask,
            gresPerSocket: request.gresPerSocket,
            cpusPerGres: request.cpusPerGres,
            memoryPerGres: request.memoryPerGres,
            takesWholeNodes: request.sharing == .exclusive || settings.maxShare == 0,
            soleUser: request.sharing == .user || settings.isExclusiveToUser ? request.userID : nil,
            userID: request.userID,
            requiredNodes: required,
            excludedNodes: nodeIndices(in: request.excludedNodes),
            features: request.features.flatMap { FeatureExpression(parsing: $0) },
            isContiguous: request.isContiguous,
            tmpDiskMiB: request.tmpDiskMiB,
            minSockets: Int(request.socketsPerNode.number ?? 0),
            minCoresPerSocket: Int(request.coresPerSocket.number ?? 0),
            minThreadsPerCore: Int(request.threadsPerCore.number ?? 0),
            tracksMemory: configuration.tracksMemory
        )
    }

    /// The places of nodes given in bracket notation, ascending; names that do not exist are left out.
    func nodeIndices(in text: String?) -> [Int] {
        guard let text, let list = try? HostList(parsing: text) else { return [] }
        return list.names.compactMap { nodeIndices[$0] }.sorted()
    }
}
