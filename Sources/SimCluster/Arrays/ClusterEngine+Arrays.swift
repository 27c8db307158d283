import SlurmModel

extension ClusterEngine {
    /// Makes a record of its own for the first pending task of an array; the number of that record, or `id` itself for a
    /// job that is no array's rest.
    ///
    /// As slurmctld does it, the task takes a new number and the place of the rest in the table; the rest goes to the end
    /// and keeps the number. The last task keeps the number of the array.
    mutating func splitFirstTask(of id: JobID) -> JobID {
        guard let task = table[id].job.pendingTasks?.first else { return id }
        return split(task, of: id)
    }

    /// Makes a record of its own for one pending task of an array.
    mutating func split(_ task: UInt32, of id: JobID) -> JobID {
        guard let pending = table[id].job.pendingTasks, pending.contains(task) else { return id }
        guard let taskID = try? takeJobID() else { return id }
        var rest = table[id]
        var single = table[id]
        single.job.id = taskID
        single.job.arrayTaskID = task
        single.job.pendingTasks = nil
        single.timers = []
        rest.job.pendingTasks?.remove(task)
        if let last = rest.job.pendingTasks, last.count == 1 {
            rest.job.arrayTaskID = last.first
            rest.job.pendingTasks = nil
        }
        for placement in single.placements { demands.retain(placement.demand) }
        table.replace(id, with: single)
        table.append(rest)
        arrays[id, default: ArrayBook()].records += 1
        log(.split, job: taskID, detail: Int64(task))
        noteChange(id)
        return taskID
    }
}
