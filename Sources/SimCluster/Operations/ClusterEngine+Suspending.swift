import SlurmModel

extension ClusterEngine {
    /// Stops running jobs (`scontrol suspend`, administrators only); others may have their cores until they are
    /// resumed.
    ///
    /// A job keeps its memory and its generic resources. Source: observed on 22.05.8 with `select/cons_tres`.
    ///
    /// Codes: `jobPending`, `alreadyDone`, `jobNotRunning`.
    package mutating func suspend(
        _ selection: JobSelection,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        let outcomes = try forEach(selection, by: userID, splits: false) { engine, id in engine.suspendRecord(id) }
        runScheduler()
        return outcomes
    }

    /// Lets suspended jobs continue (`scontrol resume`, administrators only), on their cores, whoever else has them
    /// now.
    ///
    /// Codes: `jobPending`, `alreadyDone`, `jobNotSuspended`.
    package mutating func resume(
        _ selection: JobSelection,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        let outcomes = try forEach(selection, by: userID, splits: false) { engine, id in engine.resumeRecord(id) }
        runScheduler()
        return outcomes
    }

    private mutating func suspendRecord(_ id: JobID) -> SlurmErrno {
        let job = table[id].job
        if job.state.base == .pending { return .jobPending }
        if job.state.base.isFinished { return .alreadyDone }
        guard job.state.base == .running else {
            // One that stands still for another is not to go on with it.
            table[id].job.priority = 0
            noteChange(id)
            return .success
        }
        stop(id)
        table[id].job.priority = 0
        table[id].job.coresReleasedTime = now
        for part in job.allocation {
            nodes[part.nodeIndex].load.releaseCores(part.coreIDs)
            nodes[part.nodeIndex].suspendedJobCount += 1
            nodes[part.nodeIndex].lastBusyTime = now
            noteNodeChange(part.nodeIndex)
        }
        noteRelease()
        return .success
    }

    private mutating func resumeRecord(_ id: JobID) -> SlurmErrno {
        let job = table[id].job
        if job.state.base == .pending { return .jobPending }
        if job.state.base.isFinished { return .alreadyDone }
        guard job.state.base == .suspended else { return .jobNotSuspended }
        if job.coresReleasedTime != nil {
            table[id].job.coresReleasedTime = nil
            for part in job.allocation {
                nodes[part.nodeIndex].load.holdCores(part.coreIDs)
                nodes[part.nodeIndex].suspendedJobCount -= 1
                noteNodeChange(part.nodeIndex)
            }
        }
        if job.priority == 0 { table[id].job.priority = nextPriority(nice: job.request.nice) }
        goOn(id)
        stopOthers(under: id)
        return .success
    }

    /// Stops a running job.
    mutating func stop(_ id: JobID) {
        let job = table[id].job
        table[id].job.state.base = .suspended
        let since = job.suspendTime ?? job.startTime ?? now
        table[id].job.runTimeBeforeSuspension = job.runTimeBeforeSuspension + (now - since)
        table[id].job.suspendTime = now
        cancelTimer(.timeLimit, of: id)
        cancelTimer(.warning, of: id)
        cancelTimer(.stepLimit, of: id)
        log(.suspended, job: id)
        noteChange(id)
        effects.append(.suspend(id))
    }

    /// Lets a job go on that was stopped; its limit counts the time that it ran.
    mutating func goOn(_ id: JobID) {
        let job = table[id].job
        table[id].job.state.base = .running
        table[id].job.suspendTime = now
        table[id].job.yieldTime = nil
        let left = job.timeLimitMinutes.number.map { minutes in
            SimDuration.minutes(Int64(minutes)) + SimDuration(microseconds: -job.runTimeBeforeSuspension.microseconds)
        }
        setEnd(of: id, lasting: left)
        if let since = job.suspendTime { resumeStepLimits(of: id, suspendedAt: since) }
        log(.resumed, job: id)
        noteChange(id)
        effects.append(.resume(id))
    }
}
