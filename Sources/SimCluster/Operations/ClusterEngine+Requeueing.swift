import SlurmModel

extension ClusterEngine {
    /// Puts running or ended batch jobs back into the queue (`scontrol requeue`, `requeuehold`).
    ///
    /// Codes: `jobPending` for one that waits already, `disabled` for one that may not be requeued, `batchOnly` for an
    /// allocation.
    package mutating func requeue(
        _ selection: JobSelection,
        held: Bool = false,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        let after: AfterEnd = held ? .requeueHeld("job requeued in held state") : .requeue
        let outcomes = try forEach(selection, by: userID) { engine, id in engine.requeueRecord(id, after) }
        runScheduler()
        return outcomes
    }

    /// Whether a job lets itself be requeued.
    func mayRequeue(_ job: Job) -> Bool {
        job.request.isBatch && job.request.allowsRequeue ?? configuration.requeuesByDefault
    }

    private mutating func requeueRecord(_ id: JobID, _ after: AfterEnd) -> SlurmErrno {
        let job = table[id].job
        guard job.request.allowsRequeue ?? configuration.requeuesByDefault else { return .disabled }
        guard job.request.isBatch else { return .batchOnly }
        if job.state.base == .pending { return .jobPending }
        if job.isOver {
            cancelTimers(of: id)
            table[id].job.restarts += 1
            table[id].afterEnd = after
            queueAgainAfter(id)
        } else if job.state.flags.contains(.completing) {
            table[id].job.restarts += 1
            table[id].job.state = JobState(.pending, [.completing])
            table[id].afterEnd = after
            noteChange(id)
        } else {
            requeueRunning(id, after)
            beginCompleting(id)
        }
        return .success
    }

    /// Ends the run of a job that is to wait again; its processes are still there.
    mutating func requeueRunning(_ id: JobID, _ after: AfterEnd, as base: JobBaseState? = nil) {
        var run = table[id].job
        run.state = base.map { JobState($0) } ?? JobState(.pending, [.requeue])
        run.endTime = now
        effects.append(.runEnded(run))
        log(.requeued, job: id, detail: Int64(run.restarts))
        table[id].afterEnd = after
        table[id].job.restarts += 1
        table[id].job.state = JobState(.pending)
        table[id].job.reason = .noReason
        table[id].job.startTime = now
        table[id].job.endTime = nil
        table[id].job.suspendTime = nil
        table[id].job.runTimeBeforeSuspension = .zero
        resetLimit(of: id)
    }

    private mutating func queueAgainAfter(_ id: JobID) {
        log(.requeued, job: id, detail: Int64(table[id].job.restarts))
        resetLimit(of: id)
        if case .requeueHeld(let text) = table[id].afterEnd {
            queueAgain(id, heldBecause: text)
        } else {
            queueAgain(id, heldBecause: nil)
        }
    }

    private mutating func resetLimit(of id: JobID) {
        guard let partition = partitionIndices(of: table[id].job).first else { return }
        table[id].job.timeLimitMinutes = timeLimit(of: table[id].job.request, in: partition)
    }

    /// Lets a job whose processes are gone wait again, as if it had been submitted now.
    mutating func queueAgain(_ id: JobID, heldBecause text: String?) {
        table[id].afterEnd = .nothing
        table[id].job.state = JobState(.pending)
        table[id].job.allocation = []
        table[id].job.exitStatus = 0
        table[id].job.derivedExitStatus = 0
        table[id].job.submitTime = now
        table[id].job.startTime = nil
        table[id].job.endTime = nil
        table[id].job.eligibleTime = nil
        table[id].job.suspendTime = nil
        table[id].job.runTimeBeforeSuspension = .zero
        if table[id].job.request.begin ?? .zero <= now {
            let resumption = SimTime(seconds: (now + configuration.requeueDelay).seconds)
            table[id].job.request.begin = resumption
        }
        if let text {
            table[id].job.priority = 0
            table[id].job.request.hold = .user
            table[id].job.stateDescription = text
            table[id].job.eligibleTime = table[id].job.request.begin
        }
        watchDeadline(of: id)
        noteChange(id)
        reconsider(id)
    }
}
