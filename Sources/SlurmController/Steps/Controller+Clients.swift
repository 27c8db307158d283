package import SimCluster
package import SlurmModel
import SlurmWire

extension Controller {
    /// Tells a waiting `salloc` or `srun` that it has its resources; one that was told in its answer is not told again.
    mutating func tellAllocated(_ id: JobID) -> [ControllerEffect] {
        guard answeredAllocations.remove(id) == nil, let job = engine.job(id) else { return [] }
        counts.started += 1
        let port = job.request.carried.allocResponsePort
        guard port > 0 else { return [] }
        return [
            .tellClient(
                ClientMessage(
                    port: port,
                    userID: job.request.userID,
                    type: .responseResourceAllocation,
                    body: AllocatedResources(job, controller: self).encoded(version: .slurm2205),
                    jobIfLost: id
                )
            )
        ]
    }

    /// Tells the clients of a job, and of its steps, that it is over, and what ended it where that is not a user.
    func tellEnding(_ id: JobID, becauseOf cause: JobBaseState) -> [ControllerEffect] {
        guard let job = engine.job(id) else { return [] }
        var result = cause == .nodeFail ? tellLostNodes(job) : []
        if cause == .timeout {
            var notice = JobTimeout()
            notice.stepID = StepID(id, UInt32.max - 1)
            notice.timeout = engine.now.seconds
            result += tell(job.request.carried.otherPort, job, .srunTimeout, notice)
            for step in engine.steps(of: id) {
                notice.stepID = StepID(id, step.number)
                result += tell(step.request.carried.clientPort, job, .srunTimeout, notice)
            }
        }
        result += tellOver(job)
        for step in engine.steps(of: id) { result += tellKilled(id, step.number) }
        return result
    }

    /// Names the nodes of a job that are down to its clients.
    private func tellLostNodes(_ job: Job) -> [ControllerEffect] {
        var notice = JobNodeFailure()
        notice.nodelist =
            HostList(
                job.allocation.filter { engine.nodes[$0.nodeIndex].state.base == .down }.map(\.nodeName)
            ).folded
        notice.stepID = StepID(job.id, UInt32.max - 1)
        var result = tell(job.request.carried.otherPort, job, .srunNodeFail, notice)
        for step in engine.steps(of: job.id) {
            notice.stepID = StepID(job.id, step.number)
            result += tell(step.request.carried.clientPort, job, .srunNodeFail, notice)
        }
        return result
    }

    /// Has the steps of a job whose time is over say so.
    func stepTimeouts(of id: JobID) -> [ControllerEffect] {
        guard engine.job(id)?.state.base == .timeout else { return [] }
        return engine.steps(of: id).map { .signalStep(id, $0.number, signal: StepSignal.timeLimit) }
    }

    /// Tells the client of a job that the job is over.
    func tellOver(_ job: Job) -> [ControllerEffect] {
        tell(job.request.carried.otherPort, job, .srunJobComplete, StepID(job.id, UInt32.max - 1))
    }

    /// Tells the client of a step that the step is being killed.
    func tellKilled(_ id: JobID, _ number: UInt32) -> [ControllerEffect] {
        guard let job = engine.job(id), let step = engine.step(number, of: id) else { return [] }
        return tell(step.request.carried.clientPort, job, .srunJobComplete, StepID(id, number))
    }

    /// Tells a client that its step may have room now.
    func tellRoom(_ id: JobID, _ waiter: StepWaiter) -> [ControllerEffect] {
        guard let job = engine.job(id) else { return [] }
        var signal = JobStepKill()
        signal.stepID = StepID(id, StepNumber.pending)
        return tell(waiter.port, job, .srunStepSignal, signal)
    }

    private func tell(
        _ port: UInt16,
        _ job: Job,
        _ type: MessageType,
        _ body: some WireCodable
    ) -> [ControllerEffect] {
        guard port > 0 else { return [] }
        let bytes = body.encoded(version: .slurm2205)
        return [.tellClient(ClientMessage(port: port, userID: job.request.userID, type: type, body: bytes))]
    }

    /// The client that waited for a job's resources has gone, so nobody needs them.
    package mutating func clientLost(_ id: JobID, now: SimTime) {
        guard let job = engine.job(id), job.isActive else { return }
        note("job \(id): the command that waits for its resources has gone")
        do {
            try engine.allocationEnded(id, waitStatus: 0, by: job.request.userID, at: now)
        } catch {
            note("job \(id) was not ended: \(error.code)")
        }
        collectEffects()
    }
}
