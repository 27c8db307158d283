import SlurmModel

extension ClusterEngine {
    /// Takes a job into the queue, and starts it if it can start now.
    ///
    /// Throws Slurm's code for a request that it refuses. As with slurmctld, one that is refused for what no node has
    /// uses up a number and leaves a record in state FAILED with reason BadConstraints.
    package mutating func submit(_ request: JobRequest, at time: SimTime) throws(EngineRefusal) -> SubmittedJob {
        advance(to: time)
        let following = nextJobID
        var job = try newJob(request)
        do throws(EngineRefusal) {
            try admitByPolicy(&job, tasks: job.pendingTasks?.count ?? 1)
        } catch {
            // One that the limits do not admit uses up no number.
            nextJobID = following
            throw error
        }
        let wanted = try partitions(named: request.partitions)
        assignPriority(&job)
        if job.priority > 0 {
            do throws(EngineRefusal) {
                try checkFeasibility(of: job, in: wanted)
            } catch {
                if error.code != .invalidFeature { insertRefused(job) }
                throw error
            }
        }
        let isLimited = job.priority > 0 && wanted.allSatisfy { isBeyondLimits(job, in: $0) }
        if isLimited, configuration.enforcesPartitionLimits {
            insertRefused(job)
            throw EngineRefusal(.requestedPartConfigUnavailable)
        }
        insert(job)
        runScheduler()
        if request.isImmediate, table[job.id].job.isPending {
            endPending(job.id, as: .failed, reason: .failBadConstraints)
            throw EngineRefusal(isLimited ? .requestedPartConfigUnavailable : .nodesBusy)
        }
        return SubmittedJob(id: job.id, warning: isLimited ? .requestedPartConfigUnavailable : nil)
    }

    /// Whether limits of a partition, other than its being down, keep a job from running there.
    private func isBeyondLimits(_ job: Job, in partition: Int) -> Bool {
        guard let reason = limitObstacle(of: job, in: partition) else { return false }
        return reason != .partDown
    }

    /// Makes the record of a request that has been found well-formed, under a new number.
    mutating func newJob(_ request: JobRequest) throws(EngineRefusal) -> Job {
        let tasks = request.array.flatMap {
            ArraySpec(parsing: $0, maximumSize: configuration.maxArraySize)?.tasks.count
        }
        guard jobCount + (tasks ?? 1) <= configuration.maxJobCount else {
            throw EngineRefusal(SlurmErrno(rawValue: 11))
        }
        var admission = try admit(request)
        let settings = partitions[admission.partitions[0]]
        admission.request.defaultsPerGPU = settings.jobDefaults.holding(
            for: admission.request,
            orOfCluster: configuration.jobDefaults
        )
        if admission.request.defaultsPerGPU?[.memoryPerGPU] != nil, admission.request.memory == .unset {
            admission.size.memory = .perNode(0)
        }
        let id = try takeJobID()
        let dependencies = try dependencies(from: request.dependency, of: id, user: request.userID, name: request.name)
        _ = try reservation(for: request)
        if let text = request.features, !text.isEmpty, FeatureExpression(parsing: text) == nil {
            throw EngineRefusal(.invalidFeature)
        }
        return Job(
            id: id,
            arrayJobID: admission.array == nil ? nil : id,
            pendingTasks: admission.array?.tasks,
            maxRunningTasks: admission.array?.maxRunning ?? 0,
            request: admission.request,
            size: admission.size,
            partition: partitions[admission.partitions[0]].name,
            priority: 0,
            timeLimitMinutes: timeLimit(of: request, in: admission.partitions[0]),
            dependencies: dependencies,
            submitTime: now
        )
    }

    /// Jobs in the table, each task of an array counted.
    private var jobCount: Int {
        table.count + pendingTaskCount
    }

    /// Gives a job that is not held its priority: the one asked for, or one below the last less its nice value.
    mutating func assignPriority(_ job: inout Job) {
        if case .value(let wished) = job.request.priority, wished > 0 {
            job.priority = job.request.hold == .none ? wished : 0
            return
        }
        job.priority = job.request.hold == .none ? nextPriority(nice: job.request.nice) : 0
    }

    /// The next priority; the one after it is lower by one, whatever the nice value.
    mutating func nextPriority(nice: Int32) -> UInt32 {
        if lastPriority >= 2 { lastPriority -= 1 }
        return UInt32(clamping: max(1, Int64(lastPriority) - Int64(nice)))
    }

    /// The next number that no job has.
    mutating func takeJobID() throws(EngineRefusal) -> JobID {
        for _ in 0...table.count {
            let id = nextJobID
            let following = id.rawValue >= configuration.maxJobID ? configuration.firstJobID : id.rawValue + 1
            nextJobID = JobID(max(1, following))
            if !table.contains(id), arrays[id] == nil { return id }
        }
        throw EngineRefusal(SlurmErrno(rawValue: 11))
    }

    /// The limit of a job in a partition: its own, or the partition's default, or the partition's maximum.
    func timeLimit(of request: JobRequest, in partition: Int) -> Settable<UInt32> {
        let partition = partitions[partition]
        let limit = request.timeLimitMinutes.or(partition.defaultTimeMinutes).or(partition.maxTimeMinutes)
        return limit == .value(0) ? .infinite : limit
    }
}
