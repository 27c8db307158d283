import SimCluster
import SlurmModel
import SlurmWire

/// Ends a job or signals its processes (`scancel`).
enum KillJobHandler: RequestHandler {
    typealias Handled = Request.KillJob

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.engine.signal(
            try controller.selection(body.sjobID, body.stepID.jobID),
            body.signal,
            flags: SignalFlags(rawValue: body.flags),
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
