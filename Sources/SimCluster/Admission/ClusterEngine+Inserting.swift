import SlurmModel

extension ClusterEngine {
    /// Puts a new record into the table and, unless something holds it back, into the queue.
    mutating func insert(_ job: Job) {
        var job = job
        // Slurm counts the submission as the first look at a job.
        job.lastSchedulingTime = now
        add(job)
        log(.submitted, job: job.id, detail: Int64(job.pendingTasks?.count ?? 1))
        watchDeadline(of: job.id)
        if job.dependencies.items.contains(where: { $0.kind == .afterCorresponding }) {
            splitAll(job.id)
        }
        for id in records(of: job.id) {
            noteChange(id)
            watch(id)
            reconsider(id)
        }
    }

    /// Puts a record into the table, with the counts of its array.
    mutating func add(_ job: Job) {
        var job = job
        if let tasks = job.pendingTasks, tasks.count == 1 {
            job.arrayTaskID = tasks.first
            job.pendingTasks = nil
        }
        table.append(JobRecord(job: job))
        pendingTaskCount += max(0, (job.pendingTasks?.count ?? 0) - 1)
        guard let array = job.arrayJobID else { return }
        arrays[array, default: ArrayBook()].members.append(job.id)
        if let task = job.arrayTaskID { arrays[array, default: ArrayBook()].recordOfTask[task] = job.id }
        if job.holdsResources { arrays[array, default: ArrayBook()].running += 1 }
    }

    /// Leaves the record of a request that no node could meet.
    mutating func insertRefused(_ job: Job) {
        var job = job
        job.state = JobState(.failed)
        job.reason = .failBadConstraints
        job.exitStatus = 1
        job.startTime = now
        job.endTime = now
        add(job)
        log(.submitted, job: job.id)
        finish(job.id)
        effects.append(.runEnded(table[job.id].job))
    }

    /// The records of a submission: that under its own number, then the latest first (slurmctld's order, observed).
    func records(of id: JobID) -> [JobID] {
        if let book = arrays[id] {
            return book.members.filter { $0 == id } + book.members.reversed().filter { $0 != id }
        }
        return table.contains(id) ? components(of: id) : []
    }
}
