import SlurmModel
import SlurmWire

extension CancelRun {
    /// Sends a request once, and notes how it went.
    mutating func send(
        _ request: CancelRequest,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) {
        if verbosity > 0 { announce(request.work, &output) }
        do throws(ControllerError) {
            switch request.work {
            case .job(let text): try kill(text, &controller)
            case .step(let jobID, let stepID): try cancelStep(jobID, stepID, &controller)
            }
        } catch {
            guard isPassing(error.code, request.work) else {
                output.explain(error)
                return fail(request, error.code, &output)
            }
            if verbosity > 0 { output.info("Job is in transitional state, retrying") }
            deferred.append(Deferred(request: request, code: error.code))
        }
    }

    private func announce(_ work: CancelRequest.Work, _ output: inout CommandOutput) {
        switch work {
        case .job(let text):
            guard attempts == 0 else { return }
            let kind = flags & CancelFlags.fullJob != 0 ? "full " : flags & CancelFlags.batchShell != 0 ? "batch " : ""
            output.info(signal.map { "Signal \($0) to \(kind)job \(text)" } ?? "Terminating \(kind)job \(text)")
        case .step(let jobID, let stepID):
            let isEnd = sentSignal == CancelFlags.killSignal
            output.info(
                isEnd ? "Terminating step \(jobID).\(stepID)" : "Signal \(sentSignal) to step \(jobID).\(stepID)"
            )
        }
    }

    private var sentSignal: UInt16 {
        signal ?? CancelFlags.killSignal
    }

    /// Whether a failure may be gone after a while.
    private func isPassing(_ code: SlurmErrno, _ work: CancelRequest.Work) -> Bool {
        if case .step = work, code == .jobPending { return true }
        return code == .transitionStateNoUpdate
    }

    /// Notes a failure, and tells of it unless it says that there is nothing left to end.
    mutating func fail(_ request: CancelRequest, _ code: SlurmErrno, _ output: inout CommandOutput) {
        let isHarmless: Bool
        let name: String
        switch request.work {
        case .job(let text):
            isHarmless = code == .alreadyDone || code == .invalidJobID
            name = "job id \(text)"
        case .step(let jobID, _):
            isHarmless = code == .alreadyDone
            name = "job step id \(jobID)"
        }
        if verbosity > 0 || !isHarmless { output.error("Kill job error on \(name): \(code.text)") }
        guard !isHarmless || sentSignal != CancelFlags.killSignal else { return }
        greatestCode = max(greatestCode, code.rawValue)
    }

    private func kill(_ text: String, _ controller: inout some ControllerClient) throws(ControllerError) {
        var body = JobStepKill()
        body.sjobID = text
        body.sibling = sibling
        body.signal = sentSignal
        body.flags = flags
        _ = try controller.send(Request.KillJob.self, body)
    }

    /// Ends or signals a step.
    ///
    /// With an explicit signal Slurm's command looks the step up and speaks to its nodes; a step that is not there is
    /// then no failure. Here the controller passes the signal on.
    private func cancelStep(
        _ jobID: UInt32,
        _ stepID: UInt32,
        _ controller: inout some ControllerClient
    ) throws(ControllerError) {
        var step = StepID()
        step.jobID = Settable(raw: jobID)
        step.stepID = Settable(raw: stepID)
        if signal != nil && !usesController {
            var lookUp = StepInfoRequest()
            lookUp.stepID = step
            lookUp.showFlags = ShowFlags.all
            let steps = try controller.send(Request.JobStepInfo.self, lookUp).records
            guard steps.contains(where: { $0.stepID.jobID == step.jobID && $0.stepID.stepID == step.stepID }) else {
                return
            }
        }
        var body = JobStepKill()
        body.stepID = step
        body.signal = sentSignal
        _ = try controller.send(Request.CancelJobStep.self, body)
    }
}
