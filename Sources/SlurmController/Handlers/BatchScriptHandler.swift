import SimCluster
import SlurmModel
import SlurmWire

/// Gives a batch script back to its owner (`scontrol write batch_script`).
enum BatchScriptHandler: RequestHandler {
    typealias Handled = Request.BatchScript

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let id = JobID(body.jobID)
        guard let job = controller.engine.job(id) else { throw EngineRefusal(.invalidJobID) }
        guard controller.isAdministrator(context.requester.userID) || job.request.userID == context.requester.userID
        else { throw EngineRefusal(.userIDMissing) }
        let script: [UInt8]?
        do {
            script = try controller.scripts.script(of: job.submissionID)
        } catch {
            controller.note("the script of job \(id) cannot be read: \(error)")
            throw EngineRefusal(.jobScriptMissing)
        }
        guard let script else { throw EngineRefusal(.jobScriptMissing) }
        var reply = BatchScriptResponse()
        reply.msg = script
        return .reply(reply)
    }
}
