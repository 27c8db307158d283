import SimCluster
import SlurmModel
import SlurmWire

/// Tells of all jobs (`squeue`, `scontrol show job`).
enum JobInfoHandler: RequestHandler {
    typealias Handled = Request.JobInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try ChangeTimes.require(change: controller.changes.jobs, after: body.lastUpdate)
        let flags = ShowFlags(rawValue: body.showFlags)
        var reply = JobInfoResponse(controller)
        let wanted = body.jobIDs.map { Set($0) }
        for job in controller.engine.jobs where controller.shows(job, to: context.requester, flags) {
            if let wanted, !wanted.contains(job.id.rawValue), !wanted.contains(job.submissionID.rawValue) { continue }
            reply.records.append(JobInfo(job, controller: controller, showFlags: flags))
        }
        return .reply(reply)
    }
}

extension JobInfoResponse {
    /// A reply without records.
    init(_ controller: Controller) {
        self.init()
        lastUpdate = controller.engine.now.seconds
        lastBackfill = controller.engine.now.seconds
    }
}

extension Controller {
    /// Whether a user is shown a job: those in hidden partitions only on request, or to root.
    func shows(_ job: Job, to requester: Requester, _ flags: ShowFlags) -> Bool {
        if flags.contains(.all) || requester.userID == 0 { return true }
        return engine.partitions.first { $0.name == job.partition }?.isHidden != true
    }
}
