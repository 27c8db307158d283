import SlurmModel

extension ClusterEngine {
    /// Ends a job that has reached its time limit.
    mutating func reachTimeLimit(_ id: JobID) {
        guard table[id].job.isActive else { return }
        log(.timedOut, job: id)
        terminate(id, as: .timeout, .timeLimit, reason: .failTimeout)
    }

    /// Ends a job that has reached its deadline.
    mutating func reachDeadline(_ id: JobID) {
        if table[id].job.isActive {
            terminate(id, as: .deadline, .deadline, reason: .failDeadline)
        } else if table[id].job.isPending {
            endPending(id, as: .deadline, reason: .failDeadline)
        }
    }

    /// Sends the signal that a job wanted before its end.
    mutating func warn(_ id: JobID) {
        let request = table[id].job.request
        guard table[id].job.isActive else { return }
        log(.signalled, job: id, detail: Int64(request.warnSignal))
        effects.append(
            .signal(id, signal: Int32(request.warnSignal), scope: request.warnFlags & 1 != 0 ? .batchShell : .steps)
        )
    }

    /// Ends a job that has not started.
    mutating func endPending(_ id: JobID, as base: JobBaseState, reason: JobReason) {
        dequeue(id)
        cancelTimers(of: id)
        unwatch(id)
        table[id].job.state = JobState(base)
        table[id].job.reason = reason
        table[id].job.startTime = now
        table[id].job.endTime = now
        log(.cancelled, job: id, detail: Int64(base.rawValue))
        effects.append(.runEnded(table[id].job))
        finish(id)
    }
}
