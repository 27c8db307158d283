import SimCluster
import SlurmModel
import SlurmWire

/// Writes a text to the standard error of a job (`scontrol notify`).
enum JobNotifyHandler: RequestHandler {
    typealias Handled = Request.JobNotify

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let id = JobID(body.stepID.jobID.number ?? 0)
        guard let job = controller.engine.job(id) else { throw EngineRefusal(.invalidJobID) }
        guard controller.isAdministrator(context.requester.userID) || job.request.userID == context.requester.userID
        else { throw EngineRefusal(.userIDMissing) }
        if job.isPending { throw EngineRefusal(.disabled) }
        guard job.isActive else { throw EngineRefusal(.alreadyDone) }
        controller.effects.append(.notify(id, body.message ?? ""))
        return .done
    }
}
