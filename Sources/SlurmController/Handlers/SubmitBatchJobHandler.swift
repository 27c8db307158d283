import SimCluster
import SlurmModel
import SlurmWire

/// Takes a batch job.
enum SubmitBatchJobHandler: RequestHandler {
    typealias Handled = Request.SubmitBatchJob

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let script = body.script, !script.isEmpty else { throw EngineRefusal(.jobScriptMissing) }
        let owner = body.userID.number ?? context.requester.userID
        guard owner == context.requester.userID || controller.isAdministrator(context.requester.userID) else {
            throw EngineRefusal(.userIDMissing)
        }
        var request = try JobRequest(body, requester: context.requester, defaultName: "(null)")
        // Clients leave it to the controller to find out where they are; here they are all on its own host.
        request.carried.allocNode = request.carried.allocNode ?? controller.identity.hostName
        let submitted = try controller.engine.submit(request, at: context.now)
        let submission = JobSubmission(
            script: script,
            environment: body.environment.map { $0 ?? [] },
            arguments: body.argv.map { $0 ?? [] }
        )
        controller.counts.submitted += 1
        controller.effects.append(.saveSubmission(submitted.id, submission))
        var reply = SubmitResponse()
        reply.jobID = submitted.id.rawValue
        reply.stepID = StepNumber.batchScript
        reply.errorCode = UInt32(bitPattern: submitted.warning?.rawValue ?? 0)
        return .reply(reply)
    }
}
