import SimCluster
import SlurmModel
import SlurmWire

/// Changes the time limit of a step (`scontrol update StepId=…`).
enum UpdateJobStepHandler: RequestHandler {
    typealias Handled = Request.UpdateJobStep

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let step = Settable<UInt32>(raw: body.stepID)
        let limit = Settable<UInt32>(raw: body.timeLimit)
        // A limit of nothing changes nothing of one step, as under slurmctld.
        if step != .unset, limit == .value(0) { return .done }
        try controller.engine.setStepLimit(
            limit.number,
            of: step == .unset ? nil : body.stepID,
            in: JobID(body.jobID),
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
