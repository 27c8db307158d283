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
        let outcomes = try controller.engine.requeue(
            selection,
            held: isHeld,
            onlyRunning: JobBaseState(rawValue: UInt8(truncatingIfNeeded: body.flags)) == .running,
            by: context.requester.userID,
            at: context.now
        )
        return .outcomes(outcomes)
    }
}
