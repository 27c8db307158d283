package import SimCluster
package import SlurmModel

extension Controller {
    /// Turns what the engine asks for into what the world has to do.
    mutating func collectEffects() {
        var changedJobs: [JobID] = []
        var deletions: [ControllerEffect] = []
        var actions: [ControllerEffect] = []
        var changedNodes: Set<Int> = []
        var haveReservationsChanged = false
        // A job that is put back into the queue no longer shows what ended its run.
        var endedRuns: [JobID: JobBaseState] = [:]
        var pending = engine.takeEffects()[...]
        while let effect = pending.popFirst() {
            // A job without anything that runs ends as soon as it is told to, which has effects of its own.
            if case .terminate(let id) = effect {
                endWithoutSteps(id, engine.now)
                pending += engine.takeEffects()
            }
            switch effect {
            case .jobChanged(let id):
                if changedJobs.last != id { changedJobs.append(id) }
            case .jobPurged(let id):
                deletions.append(.deleteJob(id))
                encodedJobs.remove(id)
            case .submissionPurged(let id):
                // Accounting tells of scripts and environments long after the job is forgotten.
                if accounting?.stored.isDisjoint(with: [.script, .environment]) ?? true {
                    deletions.append(.deleteSubmission(id))
                }
            case .nodeChanged(let index): changedNodes.insert(index)
            case .partitionChanged:
                changes.partitions = engine.now.seconds
                // A job without a time limit shows its partition's.
                encodedJobs.removeAll()
            case .reservationsChanged: haveReservationsChanged = true
            case .runEnded(let job):
                endedRuns[job.id] = job.state.base
                // One that had resources was told when it was to give them up.
                if job.allocation.isEmpty, !job.request.isBatch { actions += tellOver(job) }
                count(job)
                record(job, isOver: true)
            case .stepEnded(let step):
                record(step)
                actions += action(effect)
            case .terminate(let id):
                actions += ending(id, because: endedRuns[id])
            default: actions += action(effect)
            }
        }
        if !changedJobs.isEmpty || !deletions.isEmpty { changes.jobs = engine.now.seconds }
        if !changedNodes.isEmpty { changes.nodes = engine.now.seconds }
        effects += saved(changedJobs)
        effects += changedNodes.sorted().map { .saveNode(NodeRecord(engine.nodes[$0])) }
        if haveReservationsChanged {
            changes.reservations = engine.now.seconds
            effects.append(.saveReservations(engine.reservations))
        }
        effects += deletions
        effects += actions
    }

    /// Each changed job once, as it is now, and the next id if any of them is new.
    private mutating func saved(_ ids: [JobID]) -> [ControllerEffect] {
        var seen: Set<JobID> = []
        var result: [ControllerEffect] = []
        for id in ids where seen.insert(id).inserted {
            guard let job = engine.job(id) else { continue }
            result.append(.saveJob(job))
            record(job, isOver: false)
        }
        if engine.nextJobID != savedNextJobID {
            savedNextJobID = engine.nextJobID
            result.append(.saveNextJobID(engine.nextJobID))
        }
        return result
    }

    private mutating func action(_ effect: Effect) -> [ControllerEffect] {
        switch effect {
        case .launch(let id):
            guard let job = engine.job(id) else { return [] }
            counts.started += 1
            return [.launch(BatchLaunch(job, controller: self))]
        case .signal(let id, let signal, let scope):
            return [.signal(id, signal: signal, scope: scope)]
        case .allocated(let id):
            return tellAllocated(id)
        case .signalStep(let id, let step, let signal):
            return (signal == 9 ? tellKilled(id, step) : []) + [.signalStep(id, step, signal: signal)]
        case .stepTimedOut(let id, let step):
            return [.signalStep(id, step, signal: StepSignal.timeLimit)]
        case .stepRoomFreed(let id, let waiter):
            return tellRoom(id, waiter)
        case .suspend(let id):
            return [.signal(id, signal: 19, scope: .all)]
        case .resume(let id):
            return [.signal(id, signal: 18, scope: .all)]
        case .logged(let record):
            return [.log(record.description)]
        default:
            return []
        }
    }

    /// Tells a job's clients that it is over, and its processes to end; `run` is what an earlier run of it ended as.
    private func ending(_ id: JobID, because run: JobBaseState?) -> [ControllerEffect] {
        guard let state = engine.job(id)?.state.base else { return [] }
        let cause = state == .pending ? run ?? state : state
        return tellEnding(id, becauseOf: cause) + endCause(of: id, cause) + stepTimeouts(of: id) + [
            .signal(id, signal: 18, scope: .all), .signal(id, signal: 15, scope: .all),
        ]
    }

    /// What slurmstepd says that a job is ended for; nothing where somebody has cancelled it.
    ///
    /// *Source:* observed on slurmstepd 22.05.8.
    private func endCause(of id: JobID, _ state: JobBaseState) -> [ControllerEffect] {
        switch state {
        case .timeout: [.nameEndCause(id, "DUE TO TIME LIMIT")]
        case .preempted: [.nameEndCause(id, "DUE TO PREEMPTION")]
        case .nodeFail: [.nameEndCause(id, "DUE TO NODE FAILURE, SEE SLURMCTLD LOG FOR DETAILS")]
        case .pending: [.nameEndCause(id, "DUE TO JOB REQUEUE")]
        default: []
        }
    }

    private mutating func count(_ job: Job) {
        switch job.state.base {
        case .completed: counts.completed += 1
        case .cancelled: counts.cancelled += 1
        default: counts.failed += 1
        }
    }

    /// A batch script runs, as the process `pid`.
    package mutating func batchStarted(_ id: JobID, restartCount: Int, pid: Int32, now: SimTime) {
        advance(to: now)
    }

    /// A batch script has ended, and nothing is left of its job's processes.
    ///
    /// `waitStatus` is wait(2)'s; `outOfMemory` says that the host ended it for using more memory than it was given,
    /// which makes it OUT_OF_MEMORY unless it was told to end before.
    ///
    /// What belongs to an earlier run of a requeued job is left out.
    package mutating func batchEnded(
        _ id: JobID,
        restartCount: Int,
        waitStatus: Int32,
        outOfMemory: Bool = false,
        now: SimTime
    ) {
        guard isCurrent(id, restartCount) else { return }
        if !engine.steps(of: id).isEmpty {
            // What is left of its steps is ended first.
            endedScripts.insert(id)
            engine.scriptEnded(id, waitStatus: UInt32(bitPattern: waitStatus), at: now)
            collectEffects()
            return
        }
        engine.jobEnded(id, waitStatus: UInt32(bitPattern: waitStatus), outOfMemory: outOfMemory, at: now)
        collectEffects()
    }

    /// A batch script could not be started, with an error number of errno(3).
    package mutating func launchFailed(
        _ id: JobID,
        restartCount: Int,
        errorNumber: Int32,
        message: String,
        now: SimTime
    ) {
        guard isCurrent(id, restartCount) else { return }
        note("job \(id) could not be launched: \(message) (error \(errorNumber))")
        engine.launchFailed(id, at: now)
        collectEffects()
    }

    private func isCurrent(_ id: JobID, _ restartCount: Int) -> Bool {
        engine.job(id).map { Int($0.run) == restartCount } ?? false
    }
}
