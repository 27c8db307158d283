import SimCluster
import SlurmModel
import SlurmWire

/// Tells of the steps that run: each batch script is one.
enum StepInfoHandler: RequestHandler {
    typealias Handled = Request.JobStepInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var reply = StepInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        let wanted = body.stepID.jobID.number.map { JobID($0) }
        let jobs = controller.engine.jobs.filter { wanted == nil || $0.id == wanted || $0.submissionID == wanted }
        if wanted != nil, jobs.isEmpty { throw EngineRefusal(.invalidJobID) }
        for job in jobs where job.state.base == .running && job.request.isBatch {
            reply.records.append(StepInfo(batchOf: job, controller: controller))
        }
        return .reply(reply)
    }
}
