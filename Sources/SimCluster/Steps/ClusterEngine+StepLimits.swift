package import SlurmModel

extension ClusterEngine {
    /// Sets when the next step of a job reaches its time limit; while the job is suspended none does.
    mutating func watchStepLimits(of id: JobID) {
        guard table[id].job.state.base != .suspended else { return cancelTimer(.stepLimit, of: id) }
        let ends = steps(of: id).compactMap { $0.hasTimedOut ? nil : limitEnd(of: $0) }
        if let next = ends.min() {
            setTimer(.stepLimit, of: id, at: max(next, now), .end)
        } else {
            cancelTimer(.stepLimit, of: id)
        }
    }

    /// Tells the steps of a job that have reached their limit to end.
    mutating func reachStepLimits(_ id: JobID) {
        guard table[id].job.isActive, table[id].job.state.base != .suspended else { return }
        for index in stepBooks[id]?.steps.indices ?? 0..<0 {
            guard let step = stepBooks[id]?.steps[index], !step.hasTimedOut, let end = limitEnd(of: step), end <= now
            else { continue }
            stepBooks[id]?.steps[index].hasTimedOut = true
            log(.timedOut, job: id, detail: Int64(step.number))
            effects.append(.stepTimedOut(id, step.number))
        }
        watchStepLimits(of: id)
    }

    private func limitEnd(of step: Step) -> SimTime? {
        step.timeLimitMinutes.map { step.startTime + step.suspended + SimDuration.minutes(Int64($0)) }
    }

    /// Lets the steps of a job go on that was suspended at a time: the limits count the time that they ran.
    mutating func resumeStepLimits(of id: JobID, suspendedAt time: SimTime) {
        for index in stepBooks[id]?.steps.indices ?? 0..<0 {
            guard let step = stepBooks[id]?.steps[index] else { continue }
            stepBooks[id]?.steps[index].suspended = step.suspended + (now - max(time, step.startTime))
        }
        watchStepLimits(of: id)
    }

    /// Changes the time limit of a step, or of all steps of a job (`scontrol update StepId=…`); nil takes it away.
    ///
    /// Throws `invalidJobID` where there is no such job or step, and `userIDMissing` for the job of somebody else.
    package mutating func setStepLimit(
        _ minutes: UInt32?,
        of number: UInt32?,
        in id: JobID,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard table.contains(id) else { throw EngineRefusal(.invalidJobID) }
        guard table[id].job.request.userID == userID || isAdministrator(userID) else {
            throw EngineRefusal(.userIDMissing)
        }
        if let number, step(number, of: id) == nil { throw EngineRefusal(.invalidJobID) }
        for index in stepBooks[id]?.steps.indices ?? 0..<0 {
            guard number == nil || stepBooks[id]?.steps[index].number == number else { continue }
            stepBooks[id]?.steps[index].timeLimitMinutes = minutes
        }
        watchStepLimits(of: id)
        noteChange(id)
        runScheduler()
    }
}
