import SimCluster
import SlurmModel
import SlurmWire

/// Puts running or ended jobs back into the queue (`scontrol requeue`, `requeuehold`).
enum RequeueHandler: RequestHandler {
    typealias Handled = Request.JobRequeue

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let selection = try controller.selection(body.jobIDStr, .value(body.jobID))
        let isHeld = body.flags & JobStateFlags.requeueHold.rawValue != 0
        let user = context.requester.userID
        return .outcomes(try controller.engine.requeue(selection, held: isHeld, by: user, at: context.now))
    }
}
