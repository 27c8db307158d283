import SimCluster
import SlurmModel
import SlurmWire

/// Ends the allocation of a job whose command has ended (`salloc`, `srun`).
enum CompleteJobAllocationHandler: RequestHandler {
    typealias Handled = Request.CompleteJobAllocation

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.engine.allocationEnded(
            JobID(body.jobID),
            waitStatus: body.jobRc,
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
