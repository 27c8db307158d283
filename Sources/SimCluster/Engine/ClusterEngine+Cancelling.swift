package import SlurmModel

extension ClusterEngine {
    /// Cancels a job: a pending one at once, a running one by ending what runs.
    package mutating func cancel(_ id: JobID, by userID: UInt32, at time: SimTime) throws(EngineRefusal) {
        advance(to: time)
        guard table.contains(id) else { throw EngineRefusal(.invalidJobID) }
        let job = table[id].job
        guard mayAct(userID, on: job) else { throw EngineRefusal(.userIDMissing) }
        if job.isPending {
            endPending(id, as: .cancelled, reason: .noReason)
        } else if job.isActive {
            terminate(id, as: .cancelled, .cancelled)
        } else {
            throw EngineRefusal(.alreadyDone)
        }
        runScheduler()
    }

    /// Whether a user may act on a job.
    func mayAct(_ userID: UInt32, on job: Job) -> Bool {
        userID == job.request.userID || configuration.administrators.contains(userID)
    }
}
