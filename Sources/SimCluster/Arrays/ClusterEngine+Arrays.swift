import SlurmModel

extension ClusterEngine {
    /// Makes a record of its own for the first pending task of an array; the number of that record, or `id` itself for
    /// a job that is no array's rest.
    mutating func splitFirstTask(of id: JobID) -> JobID {
        guard let task = table[id].job.pendingTasks?.first else { return id }
        return split(task, of: id)
    }

    /// Counts a task that begins or ends to run; those of its array that wait for their time may wait for that as well.
    mutating func countTask(of job: Job, starts: Bool) {
        guard let array = job.arrayJobID else { return }
        var book = arrays[array] ?? ArrayBook()
        if starts { book.running += 1 } else { book.running -= 1 }
        unsettled += book.waitingForTime
        book.waitingForTime = []
        arrays[array] = book
    }

    /// Makes records of their own for all pending tasks of an array.
    mutating func splitAll(_ id: JobID) {
        while table[id].job.pendingTasks != nil {
            let task = splitFirstTask(of: id)
            if task == id { return }
        }
    }

    /// Makes a record of its own for one pending task of an array.
    ///
    /// As slurmctld does it, the task takes a new number and the place of the rest in the table; the rest goes to the
    /// end and keeps the number. The last task keeps the number of the array.
    mutating func split(_ task: UInt32, of id: JobID) -> JobID {
        guard let pending = table[id].job.pendingTasks, pending.contains(task) else { return id }
        let taskID: JobID
        do { taskID = try takeJobID() } catch { return id }
        var rest = table[id]
        var single = rest
        single.job.id = taskID
        single.job.arrayTaskID = task
        single.job.pendingTasks = nil
        single.timers = []
        single.entries = []
        rest.job.pendingTasks?.remove(task)
        pendingTaskCount -= 1
        arrays[id, default: ArrayBook()].members.append(taskID)
        arrays[id, default: ArrayBook()].recordOfTask[task] = taskID
        if let last = rest.job.pendingTasks, last.count == 1, let task = last.first {
            rest.job.arrayTaskID = task
            rest.job.pendingTasks = nil
            arrays[id, default: ArrayBook()].recordOfTask[task] = id
        }
        table.replace(id, with: single)
        table.append(rest)
        watchDeadline(of: taskID)
        watch(taskID)
        log(.split, job: taskID, detail: Int64(task))
        noteChange(id)
        noteChange(taskID)
        return taskID
    }

    /// Takes pending tasks out of an array for good, as cancelling some of them does: they leave no record.
    mutating func dropPendingTasks(_ tasks: ArrayTaskSet, of id: JobID) {
        guard var pending = table[id].job.pendingTasks else { return }
        for task in tasks.indices where pending.contains(task) {
            pending.remove(task)
            pendingTaskCount -= 1
            log(.cancelled, job: id, detail: Int64(task))
        }
        if pending.count == 1, let task = pending.first {
            table[id].job.arrayTaskID = task
            table[id].job.pendingTasks = nil
            arrays[id, default: ArrayBook()].recordOfTask[task] = id
        } else {
            table[id].job.pendingTasks = pending
        }
        noteChange(id)
    }
}
