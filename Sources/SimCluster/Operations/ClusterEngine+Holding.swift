import SlurmModel

extension ClusterEngine {
    /// Holds jobs back until they are released; one that runs goes on (`scontrol hold`).
    ///
    /// An owner's hold is the owner's to release, whatever `hold` says; an administrator may choose.
    package mutating func hold(
        _ selection: JobSelection,
        as hold: JobHold,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        let hold = isAdministrator(userID) ? hold : .user
        let outcomes = try forEach(selection, by: userID) { engine, id in
            engine.withLimitsLookedAt(engine.holdRecord(id, as: hold), of: id)
        }
        runScheduler()
        return outcomes
    }

    /// Lets held jobs go; each gets a new priority, behind all others (`scontrol release`).
    ///
    /// Throws `accessDenied` for an owner whose job an administrator holds.
    package mutating func release(
        _ selection: JobSelection,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        let outcomes = try forEach(selection, by: userID) { engine, id in
            engine.withLimitsLookedAt(engine.releaseRecord(id, by: userID), of: id)
        }
        runScheduler()
        return outcomes
    }

    mutating func holdRecord(_ id: JobID, as hold: JobHold) -> SlurmErrno {
        let job = table[id].job
        if job.state.base.isFinished { return .jobFinished }
        if job.priority == 0, job.request.hold == hold { return .success }
        withdraw(id)
        table[id].job.priority = 0
        table[id].job.request.hold = hold
        table[id].job.eligibleTime = nil
        log(.held, job: id, detail: Int64(hold.rawValue))
        // What was said of one that is held already stays (observed on 22.05.8).
        let description = job.priority == 0 ? job.stateDescription : nil
        setReason(id, hold == .user ? .heldUser : .held, description: description)
        noteChange(id)
        return .success
    }

    mutating func releaseRecord(_ id: JobID, by userID: UInt32) -> SlurmErrno {
        let job = table[id].job
        if job.state.base.isFinished { return .jobFinished }
        if job.request.hold == .administrator, job.priority == 0, !isAdministrator(userID) { return .accessDenied }
        guard job.priority == 0 else {
            if isAdministrator(userID) { queueAnew(id) }
            return .success
        }
        table[id].job.request.hold = .none
        table[id].job.request.priority = .unset
        table[id].job.priority = nextPriority(nice: job.request.nice)
        table[id].job.exitStatus = 0
        table[id].job.state.flags.remove(.requeueHold)
        table[id].job.state.flags.remove(.specialExit)
        table[id].job.state.flags.remove(.reservationDeletedHold)
        log(.released, job: id)
        setReason(id, .noReason)
        noteChange(id)
        if job.isPending { reconsider(id) }
        return .success
    }

    /// Puts a job that is not held behind all others, and forgets its nice value and the priority that it was given: what
    /// becomes of it where an administrator releases it (observed on 22.05.8).
    private mutating func queueAnew(_ id: JobID) {
        let isQueued = table[id].job.isPending && !table[id].entries.isEmpty
        if isQueued { withdraw(id) }
        table[id].job.request.nice = 0
        table[id].job.request.priority = .unset
        table[id].job.priority = nextPriority(nice: 0)
        noteChange(id)
        if isQueued { reconsider(id) }
    }
}
