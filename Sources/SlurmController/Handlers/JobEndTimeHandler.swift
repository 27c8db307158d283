import SimCluster
import SlurmModel
import SlurmWire

/// Tells when a running job has to end.
enum JobEndTimeHandler: RequestHandler {
    typealias Handled = Request.JobEndTime

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let job = try controller.runningJob(body.jobID, for: context.requester)
        var reply = JobTimeout()
        reply.stepID = StepID(job.id, UInt32.max - 1)
        reply.timeout = job.endTime?.seconds ?? (job.startTime?.seconds ?? 0) + 365 * 86400
        return .reply(reply)
    }
}
