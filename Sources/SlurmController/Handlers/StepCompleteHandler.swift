import SimCluster
import SlurmModel
import SlurmWire

/// Notes that a client gave its step up.
enum StepCompleteHandler: RequestHandler {
    typealias Handled = Request.StepComplete

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let id = body.stepID.jobID.number.map({ JobID($0) }), let step = body.stepID.stepID.number else {
            throw EngineRefusal(.invalidJobID)
        }
        try controller.engine.signalStep(
            step,
            of: id,
            ClusterEngine.killSignal,
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
