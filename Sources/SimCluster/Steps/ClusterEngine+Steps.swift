package import SlurmModel

extension ClusterEngine {
    /// The distribution that stands for none (`SLURM_DIST_UNKNOWN`), and the one that is taken then.
    private static let (unknownDistribution, blockDistribution): (UInt32, UInt32) = (0x2000, 2)
    /// `SLURM_DIST_STATE_BASE`: a distribution without its flags.
    private static let distributionBase: UInt32 = 0xffff

    /// The steps that run of a job, in the order in which they started.
    package func steps(of id: JobID) -> [Step] {
        stepBooks[id]?.steps ?? []
    }

    /// One step that runs.
    package func step(_ number: UInt32, of id: JobID) -> Step? {
        stepBooks[id]?.steps.first { $0.number == number }
    }

    /// Takes over the steps of an engine that this one replaces, as far as their jobs still have resources.
    package mutating func adoptSteps(from old: ClusterEngine) {
        for job in jobs where job.holdsResources { stepBooks[job.id] = old.stepBooks[job.id] }
    }

    /// Starts a step within what its job has.
    ///
    /// Throws `nodesBusy` where other steps leave no room; the client is then told by `stepRoomFreed` when to ask
    /// again.
    package mutating func createStep(
        _ request: StepRequest,
        of id: JobID,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> Step {
        advance(to: time)
        let job = try stepJob(id, userID)
        var request = request
        let isOpen = request.distribution & Self.distributionBase == Self.unknownDistribution
        if isOpen {
            request.distribution = request.distribution & ~Self.distributionBase | Self.blockDistribution
        }
        guard request.tasks > 0 else { throw EngineRefusal(.badTaskCount) }
        var book = stepBooks[id] ?? StepBook()
        if let number = request.number, book.steps.contains(where: { $0.number == number }) {
            throw EngineRefusal(.duplicateStepID)
        }
        let placement = StepPlacement(
            request: request,
            gresOfJob: job.request.gresPerNode,
            rooms: job.allocation.enumerated().map { position, part in
                StepRoom(part, at: position, beside: book.steps, for: request)
            },
            isUp: job.allocation.map { nodes[$0.nodeIndex].state.base != .down },
            tracksMemory: configuration.tracksMemory
        )
        let parts: [StepPart]
        do throws(EngineRefusal) {
            parts = try placement.place()
        } catch {
            if error.code == .nodesBusy, request.carried.clientPort > 0 {
                stepBooks[id, default: StepBook()].waiting.append(
                    StepWaiter(port: request.carried.clientPort, userID: userID)
                )
            }
            throw error
        }
        let number = request.number ?? book.nextNumber
        book.nextNumber = max(book.nextNumber, number < StepNumber.interactive ? number + 1 : 0)
        var step = Step(
            jobID: id,
            number: number,
            request: request,
            distribution: request.distribution,
            startTime: now,
            parts: parts
        )
        step.timeLimitMinutes = request.timeLimitMinutes
        book.steps.append(step)
        book.waiting.removeAll { $0.port == request.carried.clientPort }
        stepBooks[id] = book
        watchStepLimits(of: id)
        log(.stepStarted, job: id, detail: Int64(number))
        noteChange(id)
        return step
    }

    private func stepJob(_ id: JobID, _ userID: UInt32) throws(EngineRefusal) -> Job {
        guard table.contains(id) else { throw EngineRefusal(.invalidJobID) }
        let job = table[id].job
        guard job.request.userID == userID || isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        if job.state.base == .suspended { throw EngineRefusal(.disabled) }
        if job.state.base == .pending { throw EngineRefusal(.duplicateJobID) }
        guard job.isActive else { throw EngineRefusal(.alreadyDone) }
        return job
    }

    /// Reports that nothing of a step runs on a node any more, with the highest wait status of its tasks there.
    ///
    /// After the last node the step is over.
    package mutating func stepEnded(
        _ number: UInt32,
        of id: JobID,
        onNode nodeName: String,
        waitStatus: UInt32,
        at time: SimTime
    ) {
        advance(to: time)
        guard let index = stepBooks[id]?.steps.firstIndex(where: { $0.number == number }),
            var step = stepBooks[id]?.steps[index]
        else { return }
        for part in step.parts.indices where step.parts[part].nodeName == nodeName { step.parts[part].hasEnded = true }
        step.exitStatus = max(step.exitStatus, waitStatus)
        stepBooks[id]?.steps[index] = step
        if step.parts.allSatisfy(\.hasEnded) { finishStep(step) }
        tellWaiting(of: id)
        runScheduler()
    }

    private mutating func finishStep(_ step: Step) {
        stepBooks[step.jobID]?.steps.removeAll { $0.number == step.number }
        if table.contains(step.jobID) {
            table[step.jobID].job.derivedExitStatus = max(table[step.jobID].job.derivedExitStatus, step.exitStatus)
            noteChange(step.jobID)
        }
        log(.stepEnded, job: step.jobID, detail: Int64(step.number))
        effects.append(.stepEnded(step))
    }

    private mutating func tellWaiting(of id: JobID) {
        let waiting = stepBooks[id]?.waiting ?? []
        guard !waiting.isEmpty else { return }
        stepBooks[id]?.waiting.removeAll()
        for waiter in waiting { effects.append(.stepRoomFreed(id, waiter)) }
    }

    /// Sends a signal to a step's tasks (`scancel JOB.STEP`); 9 ends it.
    package mutating func signalStep(
        _ number: UInt32,
        of id: JobID,
        _ signal: UInt16,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard table.contains(id) else { throw EngineRefusal(.invalidJobID) }
        let job = table[id].job
        guard job.request.userID == userID || isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        if job.state.base.isFinished { throw EngineRefusal(.alreadyDone) }
        guard step(number, of: id) != nil else { throw EngineRefusal(.invalidJobID) }
        effects.append(.signalStep(id, number, signal: Int32(signal)))
    }

    /// Ends the allocation of a job that has no script (`REQUEST_COMPLETE_JOB_ALLOCATION`), with the wait status of the
    /// command that it was for; what still runs of its steps is ended first.
    ///
    /// Throws `invalidJobID`, `accessDenied`, and `alreadyDone` for a job that is over.
    package mutating func allocationEnded(
        _ id: JobID,
        waitStatus: UInt32,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard table.contains(id) else { throw EngineRefusal(.invalidJobID) }
        let job = table[id].job
        guard job.request.userID == userID || isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        if job.isPending {
            endPending(id, as: .cancelled)
            runScheduler()
            return
        }
        guard job.isActive else { throw EngineRefusal(.alreadyDone) }
        if steps(of: id).isEmpty {
            jobEnded(id, waitStatus: waitStatus, at: time)
        } else {
            scriptEnded(id, waitStatus: waitStatus, at: time)
        }
    }
}
