import SlurmModel

extension ClusterEngine {
    /// Ends a job that has not started.
    mutating func endPending(_ id: JobID, as base: JobBaseState, reason: JobReason? = nil, exitStatus: UInt32 = 0) {
        withdraw(id)
        cancelTimers(of: id)
        unwatch(id)
        table[id].job.state = JobState(base)
        if let reason {
            table[id].job.reason = reason
            table[id].job.stateDescription = nil
        }
        table[id].job.exitStatus = exitStatus
        table[id].job.startTime = now
        table[id].job.endTime = now
        log(.cancelled, job: id, detail: Int64(base.rawValue))
        effects.append(.runEnded(table[id].job))
        finish(id)
        // The components of a heterogeneous job cannot start without each other.
        for part in wholeJob(of: id) where table[part].job.isPending {
            endPending(part, as: base, reason: reason, exitStatus: exitStatus)
        }
    }

    /// Keeps an ended job for MinJobAge, counted from its end.
    mutating func finish(_ id: JobID) {
        setTimer(.purge, of: id, at: max(now, (table[id].job.endTime ?? now) + configuration.minJobAge), .purge)
        if let array = table[id].job.arrayJobID, table[id].job.state.base != .completed {
            arrays[array, default: ArrayBook()].hasFailed = true
        }
        noteChange(id)
        wakeWaiters(of: id)
    }

    /// Forgets an ended job; the record under an array's number stays as long as a task of the array is not over.
    mutating func purge(_ id: JobID) {
        if let book = arrays[id], book.members.contains(where: { !table[$0].job.isOver }) {
            setTimer(.purge, of: id, at: now + configuration.minJobAge, .purge)
            return
        }
        log(.purged, job: id)
        remove(id)
    }

    /// Takes a record out of the table.
    private mutating func remove(_ id: JobID) {
        let job = table[id].job
        cancelTimers(of: id)
        stepBooks[id] = nil
        table.remove(id)
        effects.append(.jobPurged(id))
        unsettled += waiters.removeValue(forKey: id) ?? []
        pendingTaskCount -= max(0, (job.pendingTasks?.count ?? 0) - 1)
        guard let array = job.arrayJobID else {
            effects.append(.submissionPurged(id))
            return
        }
        arrays[array, default: ArrayBook()].members.removeAll { $0 == id }
        if let task = job.arrayTaskID { arrays[array, default: ArrayBook()].recordOfTask[task] = nil }
        guard arrays[array]?.members.isEmpty ?? true else { return }
        arrays[array] = nil
        unsettled += waiters.removeValue(forKey: array) ?? []
        effects.append(.submissionPurged(array))
    }
}
