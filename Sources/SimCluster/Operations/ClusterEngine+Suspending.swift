import SlurmModel

extension ClusterEngine {
    /// Stops running jobs (`scontrol suspend`, administrators only); others may have their cores until they are resumed.
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
        let outcomes = try forEach(selection, by: userID) { engine, id in engine.suspendRecord(id) }
        runScheduler()
        return outcomes
    }

    /// Lets suspended jobs continue (`scontrol resume`, administrators only), on their cores, whoever else has them now.
    ///
    /// Codes: `jobPending`, `alreadyDone`, `jobNotSuspended`.
    package mutating func resume(
        _ selection: JobSelection,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        let outcomes = try forEach(selection, by: userID) { engine, id in engine.resumeRecord(id) }
        runScheduler()
        return outcomes
    }

    private mutating func suspendRecord(_ id: JobID) -> SlurmErrno {
        let job = table[id].job
        if job.state.base == .pending { return .jobPending }
        if job.state.base.isFinished { return .alreadyDone }
        guard job.state.base == .running else { return .jobNotRunning }
        table[id].job.state.base = .suspended
        table[id].job.priority = 0
        let since = job.suspendTime ?? job.startTime ?? now
        table[id].job.runTimeBeforeSuspension = job.runTimeBeforeSuspension + (now - since)
        table[id].job.suspendTime = now
        cancelTimer(.timeLimit, of: id)
        cancelTimer(.warning, of: id)
        table[id].job.coresReleasedTime = now
        for part in job.allocation {
            nodes[part.nodeIndex].load.releaseCores(part.coreIDs)
            nodes[part.nodeIndex].suspendedJobCount += 1
            nodes[part.nodeIndex].lastBusyTime = now
            noteNodeChange(part.nodeIndex)
        }
        noteRelease()
        log(.suspended, job: id)
        noteChange(id)
        effects.append(.suspend(id))
        return .success
    }

    private mutating func resumeRecord(_ id: JobID) -> SlurmErrno {
        let job = table[id].job
        if job.state.base == .pending { return .jobPending }
        if job.state.base.isFinished { return .alreadyDone }
        guard job.state.base == .suspended else { return .jobNotSuspended }
        table[id].job.state.base = .running
        table[id].job.priority = nextPriority(nice: job.request.nice)
        table[id].job.suspendTime = now
        table[id].job.coresReleasedTime = nil
        for part in job.allocation {
            nodes[part.nodeIndex].load.holdCores(part.coreIDs)
            nodes[part.nodeIndex].suspendedJobCount -= 1
            noteNodeChange(part.nodeIndex)
        }
        let left = job.timeLimitMinutes.number.map { minutes in
            SimDuration.minutes(Int64(minutes)) + SimDuration(microseconds: -job.runTimeBeforeSuspension.microseconds)
        }
        setEnd(of: id, lasting: left)
        log(.resumed, job: id)
        noteChange(id)
        effects.append(.resume(id))
        return .success
    }
}
