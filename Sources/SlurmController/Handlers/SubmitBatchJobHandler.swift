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
        let request = try controller.request(body, from: context.requester, isBatch: true)
        let submitted = try controller.engine.submit(request, at: context.now)
        return .reply(controller.accept(submitted, body, script))
    }
}

extension Controller {
    /// What a user asks for; throws `userIDMissing` for a job in another's name.
    func request(
        _ body: JobDescription,
        from requester: Requester,
        isBatch: Bool
    ) throws(EngineRefusal) -> JobRequest {
        let owner = body.userID.number ?? requester.userID
        guard owner == requester.userID || isAdministrator(requester.userID) else {
            throw EngineRefusal(.userIDMissing)
        }
        var request = try JobRequest(body, requester: requester, defaultName: "(null)")
        request.isBatch = isBatch
        // slurmctld finds out by itself where clients are; here they are all on its own host.
        request.carried.allocNode = identity.submitHostName
        try resolveMembership(of: &request)
        return request
    }

    /// Keeps what came with a job that was taken; gives the reply.
    mutating func accept(_ submitted: SubmittedJob, _ body: JobDescription, _ script: [UInt8]) -> SubmitResponse {
        counts.submitted += 1
        keepScript(script, of: submitted.id, body)
        var reply = SubmitResponse()
        reply.jobID = submitted.id.rawValue
        reply.stepID = StepNumber.batchScript
        reply.errorCode = UInt32(bitPattern: submitted.warning?.rawValue ?? 0)
        return reply
    }

    /// Keeps what came with a job, or with a component of one.
    mutating func keepScript(_ script: [UInt8], of id: JobID, _ body: JobDescription) {
        let submission = JobSubmission(
            script: script,
            environment: body.environment.map { $0 ?? [] },
            arguments: body.argv.map { $0 ?? [] }
        )
        effects.append(.saveSubmission(id, submission))
    }
}
