import SimCluster
import SlurmModel
import SlurmWire

/// Signals one step (`scancel JOB.STEP`).
enum CancelJobStepHandler: RequestHandler {
    typealias Handled = Request.CancelJobStep

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let isBatch = body.stepID.stepID == Settable(raw: StepNumber.batchScript)
        let selection = try controller.selection(nil, body.stepID.jobID)
        if !isBatch, let step = body.stepID.stepID.number {
            try controller.engine.signalStep(
                step,
                of: selection.id,
                body.signal,
                by: context.requester.userID,
                at: context.now
            )
            return .done
        }
        try controller.engine.signal(
            selection,
            body.signal,
            flags: isBatch ? .batchShell : .stepsOnly,
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
