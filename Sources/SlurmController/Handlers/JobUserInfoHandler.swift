import SimCluster
import SlurmModel
import SlurmWire

/// Tells of one user's jobs.
enum JobUserInfoHandler: RequestHandler {
    typealias Handled = Request.JobUserInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let flags = ShowFlags(rawValue: body.showFlags)
        var reply = JobInfoResponse(controller)
        for job in controller.engine.jobs where job.request.userID == body.userID {
            guard controller.shows(job, to: context.requester, flags) else { continue }
            reply.records.append(JobInfo(job, controller: controller, showFlags: flags))
        }
        return .reply(reply)
    }
}
