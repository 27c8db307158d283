import SimCluster
import SlurmModel
import SlurmWire

/// Tells where the tasks of a step run (`sattach`).
enum StepLayoutHandler: RequestHandler {
    typealias Handled = Request.StepLayout

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let id = body.jobID.number.map({ JobID($0) }) else { throw EngineRefusal(.invalidJobID) }
        let job = try controller.runningJob(id.rawValue, for: context.requester)
        guard let number = body.stepID.number, let step = controller.engine.step(number, of: job.id) else {
            throw EngineRefusal(.invalidJobID)
        }
        var reply = StepLayoutSlot()
        reply.layout = StepLayout(step)
        return .reply(reply)
    }
}
