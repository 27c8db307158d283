import SlurmModel

/// A request that has been found good, with what was worked out on the way.
struct Admission {
    /// The request.
    var request: JobRequest
    /// The partitions, by their places in the table, the first one wanted first.
    var partitions: [Int]
    /// How large the job is.
    var size: JobSize
    /// The limit, in minutes.
    var timeLimitMinutes: Settable<UInt32>
    /// The tasks of an array.
    var array: ArraySpec?
    /// What it waits for.
    var dependencies: DependencyList
    /// A code that accompanies acceptance.
    var warning: SlurmErrno?
}

extension ClusterEngine {
    /// Judges a request as slurmctld does; throws its code for one that is refused.
    func admit(_ request: JobRequest) throws(EngineRefusal) -> Admission {
        let partitions = try partitions(of: request)
        guard table.count < configuration.maxJobCount else { throw EngineRefusal(SlurmErrno(rawValue: 11)) }
        let size = size(of: request, in: partitions[0])
        var array: ArraySpec?
        if let text = request.array, !text.isEmpty {
            array = ArraySpec(parsing: text, maximumSize: configuration.maxArraySize)
            guard array != nil else { throw EngineRefusal(.invalidArray) }
        }
        let limit = timeLimit(of: request, in: partitions[0])
        return Admission(
            request: request,
            partitions: partitions,
            size: size,
            timeLimitMinutes: limit,
            array: array,
            dependencies: try dependencies(of: request, by: nil)
        )
    }

    /// The partitions that a request names, or the default one.
    func partitions(of request: JobRequest) throws(EngineRefusal) -> [Int] {
        if request.partitions.isEmpty {
            guard let index = partitions.firstIndex(where: \.isDefault) else {
                throw EngineRefusal(.defaultPartitionNotSet)
            }
            return [index]
        }
        var found: [Int] = []
        for name in request.partitions {
            guard let index = partitions.firstIndex(where: { $0.name == name }) else {
                let all = request.partitions.joined(separator: ",")
                throw EngineRefusal(.invalidPartitionName, "invalid partition specified: \(all)")
            }
            if !found.contains(index) { found.append(index) }
        }
        return found
    }

    /// How large a job is in a partition.
    func size(of request: JobRequest, in partition: Int) -> JobSize {
        let minNodes = max(1, Int(request.minNodes.number ?? 1))
        let cpusPerTask = max(1, Int(request.cpusPerTask.number ?? 1))
        let perNode = Int(request.tasksPerNode.number ?? 0)
        let tasks = Int(request.numTasks.number ?? UInt32(minNodes * max(1, perNode)))
        let cpus = max(Int(request.minCPUs.number ?? 1), request.overcommits ? 1 : tasks * cpusPerTask)
        return JobSize(
            minNodes: minNodes,
            maxNodes: request.maxNodes.number.map { Int($0) },
            tasks: max(1, tasks),
            cpusPerTask: cpusPerTask,
            minCPUs: cpus,
            minCPUsPerNode: Int(request.minCPUsPerNode.number ?? 0),
            memory: request.memory.or(partitions[partition].defaultMemory).or(configuration.defaultMemory)
        )
    }

    /// The limit of a job in a partition: its own, or the partition's default, or the partition's maximum.
    func timeLimit(of request: JobRequest, in partition: Int) -> Settable<UInt32> {
        let partition = partitions[partition]
        return request.timeLimitMinutes.or(partition.defaultTimeMinutes).or(partition.maxTimeMinutes)
    }
}
