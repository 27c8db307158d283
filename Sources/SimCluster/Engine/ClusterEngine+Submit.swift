import SlurmModel

extension ClusterEngine {
    /// Takes a job into the queue, and starts it if it can start now.
    ///
    /// Throws Slurm's code for a request that it refuses.
    package mutating func submit(_ request: JobRequest, at time: SimTime) throws(EngineRefusal) -> SubmittedJob {
        advance(to: time)
        let admission = try admit(request)
        if let warning = admission.warning, configuration.enforcesPartitionLimits { throw EngineRefusal(warning) }
        let id = try takeJobID()
        insert(newJob(id, admission))
        runScheduler()
        if request.isImmediate, table[id].job.isPending {
            forgetUnstarted(id)
            throw EngineRefusal(.nodesBusy)
        }
        return SubmittedJob(id: id, warning: admission.warning)
    }

    /// Makes the record of an admitted request.
    func newJob(_ id: JobID, _ admission: Admission) -> Job {
        let request = admission.request
        return Job(
            id: id,
            arrayJobID: admission.array == nil ? nil : id,
            pendingTasks: admission.array?.tasks,
            maxRunningTasks: admission.array?.maxRunning ?? 0,
            request: request,
            size: admission.size,
            partition: partitions[admission.partitions[0]].name,
            priority: 0,
            timeLimitMinutes: admission.timeLimitMinutes,
            dependencies: admission.dependencies,
            submitTime: now
        )
    }

    /// Puts a new record into the table and, unless something holds it back, into the queue.
    mutating func insert(_ job: Job) {
        let id = job.id
        var job = job
        if let tasks = job.pendingTasks, tasks.count == 1 {
            job.arrayTaskID = tasks.first
            job.pendingTasks = nil
        }
        job.priority = job.request.hold == .none ? newPriority(for: job.request) : 0
        if job.request.priority == .value(0), job.request.hold == .none { job.priority = 0 }
        table.append(JobRecord(job: job))
        if let array = job.arrayJobID { arrays[array, default: ArrayBook()].records += 1 }
        log(.submitted, job: id, detail: Int64(job.pendingTasks?.count ?? 1))
        noteChange(id)
        watch(id)
        if let deadline = job.request.deadline { setTimer(.deadline, of: id, at: deadline, .end) }
        reconsider(id)
    }

    /// The priority of a job that is not held: the one asked for, or one below the last, less its nice value.
    mutating func newPriority(for request: JobRequest) -> UInt32 {
        if case .value(let wished) = request.priority, wished > 0 { return wished }
        if lastPriority >= 2 { lastPriority -= 1 }
        return UInt32(clamping: max(1, Int64(lastPriority) - Int64(request.nice)))
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

    /// Takes back a job that had to start at once and could not.
    private mutating func forgetUnstarted(_ id: JobID) {
        dequeue(id)
        cancelTimers(of: id)
        unwatch(id)
        log(.purged, job: id)
        remove(id)
    }
}
