import SlurmModel

extension ClusterEngine {
    /// Puts running or ended batch jobs back into the queue (`scontrol requeue`, `requeuehold`).
    ///
    /// With `onlyRunning` others are left as they are (`scontrol requeue incomplete`).
    ///
    /// Codes: `jobPending` for one that waits already, `disabled` for one that may not be requeued, `batchOnly` for an
    /// allocation.
    package mutating func requeue(
        _ selection: JobSelection,
        held: Bool = false,
        onlyRunning: Bool = false,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        let text = held ? "job requeued in held state" : nil
        let outcomes = try forEach(selection, by: userID, splits: false) { engine, id in
            if onlyRunning, !engine.table[id].job.isActive { return .success }
            return engine.requeueRecord(id, heldBecause: text)
        }
        runScheduler()
        return outcomes
    }

    /// Whether a job lets itself be requeued.
    func mayRequeue(_ job: Job) -> Bool {
        job.request.isBatch && job.request.allowsRequeue ?? configuration.requeuesByDefault
    }

    private mutating func requeueRecord(_ id: JobID, heldBecause text: String?) -> SlurmErrno {
        let job = table[id].job
        guard job.request.allowsRequeue ?? configuration.requeuesByDefault else { return .disabled }
        guard job.request.isBatch else { return .batchOnly }
        if job.state.base == .pending { return .jobPending }
        if job.isOver {
            cancelTimers(of: id)
            countRestart(of: id, heldBecause: text)
            queueAgain(id)
            // It is told how it ended until it starts again (observed on 22.05.8).
            table[id].job.exitStatus = job.exitStatus
        } else if job.state.flags.contains(.completing) {
            countRestart(of: id, heldBecause: text)
            table[id].job.state = JobState(.pending, [.completing])
            noteChange(id)
        } else {
            requeueRunning(id, heldBecause: text)
            beginCompleting(id)
        }
        return .success
    }

    /// Ends the run of a job that is to wait again; its processes are still there.
    mutating func requeueRunning(_ id: JobID, heldBecause text: String? = nil, as base: JobBaseState? = nil) {
        var run = table[id].job
        run.state = base.map { JobState($0) } ?? JobState(.pending, [.requeue])
        run.endTime = now
        effects.append(.runEnded(run))
        table[id].job.state = JobState(.pending)
        table[id].job.reason = .noReason
        table[id].job.startTime = now
        table[id].job.endTime = nil
        table[id].job.suspendTime = nil
        table[id].job.yieldTime = nil
        table[id].job.preemptTime = nil
        table[id].job.runTimeBeforeSuspension = .zero
        countRestart(of: id, heldBecause: text)
    }

    private mutating func countRestart(of id: JobID, heldBecause text: String?) {
        log(.requeued, job: id, detail: Int64(table[id].job.restarts))
        table[id].job.restarts += 1
        if let partition = partitionIndices(of: table[id].job).first {
            table[id].job.timeLimitMinutes = timeLimit(of: table[id].job.request, in: partition)
        }
        guard let text else { return }
        table[id].job.priority = 0
        table[id].job.request.hold = .user
        table[id].job.reason = .heldUser
        table[id].job.stateDescription = text
    }

    /// Lets a job whose processes are gone wait again, as if it had been submitted now.
    mutating func queueAgain(_ id: JobID) {
        table[id].job.state = JobState(.pending)
        table[id].job.allocation = []
        table[id].job.exitStatus = 0
        table[id].job.derivedExitStatus = 0
        table[id].job.cancelledBy = nil
        table[id].job.submitTime = now
        table[id].job.startTime = nil
        table[id].job.endTime = nil
        table[id].job.eligibleTime = nil
        table[id].job.suspendTime = nil
        table[id].job.yieldTime = nil
        table[id].job.preemptTime = nil
        table[id].job.runTimeBeforeSuspension = .zero
        if table[id].job.request.begin ?? .zero <= now {
            table[id].job.request.begin = SimTime(seconds: (now + configuration.requeueDelay).seconds)
        }
        if table[id].job.priority == 0 { table[id].job.eligibleTime = table[id].job.request.begin }
        // One that was cancelled while it waited for others waits for them again.
        watch(id)
        watchDeadline(of: id)
        noteChange(id)
        reconsider(id)
    }
}
