package import SlurmModel

extension ClusterEngine {
    /// Reports that nothing of a job runs any more, with the wait status of its script.
    ///
    /// Does nothing for a job that holds no resources.
    package mutating func jobEnded(_ id: JobID, waitStatus: UInt32, at time: SimTime) {
        advance(to: time)
        guard table.contains(id), table[id].job.holdsResources else { return }
        if !table[id].job.state.flags.contains(.completing) {
            settle(id, waitStatus: waitStatus)
        }
        release(id)
        runScheduler()
    }

    /// Sets the final state of a job that ends by itself.
    private mutating func settle(_ id: JobID, waitStatus: UInt32) {
        table[id].job.exitStatus = waitStatus
        table[id].job.state = JobState(waitStatus == 0 ? .completed : .failed)
        table[id].job.reason = waitStatus == 0 ? .noReason : .failExitCode
        table[id].job.endTime = now
        log(.ended, job: id, detail: Int64(table[id].job.state.raw))
    }

    /// Tells a running job to end for `cause`; it is completing until `jobEnded`.
    mutating func terminate(_ id: JobID, as base: JobBaseState, _ cause: EndCause, reason: JobReason = .noReason) {
        table[id].endsBecause = cause
        table[id].job.state = JobState(base, [.completing])
        table[id].job.reason = reason
        table[id].job.endTime = now
        for part in table[id].job.allocation {
            nodes[part.nodeIndex].completingJobCount += 1
            effects.append(.nodeChanged(part.nodeIndex))
        }
        cancelTimers(of: id)
        setTimer(.kill, of: id, at: now + configuration.killWait, .end)
        log(.terminated, job: id, detail: Int64(table[id].job.state.raw))
        effects.append(.terminate(id))
        noteChange(id)
    }

    /// Gives back what a job held; what then becomes of the job was decided before.
    mutating func release(_ id: JobID) {
        let wasCompleting = table[id].job.state.flags.contains(.completing)
        for part in table[id].job.allocation {
            nodes[part.nodeIndex].release(part, of: id)
            nodes[part.nodeIndex].lastBusyTime = now
            if wasCompleting { nodes[part.nodeIndex].completingJobCount -= 1 }
            effects.append(.nodeChanged(part.nodeIndex))
        }
        if let array = table[id].job.arrayJobID { arrays[array, default: ArrayBook()].running -= 1 }
        table[id].job.state.flags.remove(.completing)
        cancelTimers(of: id)
        needsPass = true
        effects.append(.runEnded(table[id].job))
        finish(id)
    }

    /// Keeps an ended job for MinJobAge.
    mutating func finish(_ id: JobID) {
        setTimer(.purge, of: id, at: now + configuration.minJobAge, .purge)
        noteChange(id)
        resolveWaiters(of: id)
    }

    /// Forgets an ended job.
    mutating func purge(_ id: JobID) {
        log(.purged, job: id)
        remove(id)
    }

    /// Takes a record out of the table.
    mutating func remove(_ id: JobID) {
        let submission = table[id].job.submissionID
        let isArray = table[id].job.arrayJobID != nil
        table.remove(id)
        effects.append(.jobPurged(id))
        if isArray {
            arrays[submission, default: ArrayBook()].records -= 1
            if arrays[submission, default: ArrayBook()].records > 0 { return }
            arrays[submission] = nil
        }
        waiters[submission] = nil
        effects.append(.submissionPurged(submission))
    }
}
