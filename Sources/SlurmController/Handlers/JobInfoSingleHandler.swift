import SimCluster
import SlurmModel
import SlurmWire

/// Tells of one job, or of all records of one array (`squeue -j N`).
enum JobInfoSingleHandler: RequestHandler {
    typealias Handled = Request.JobInfoSingle

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        controller.refreshPlan()
        let flags = ShowFlags(rawValue: body.showFlags)
        let id = JobID(body.jobID)
        var reply = JobInfoResponse(controller)
        for job in controller.engine.recordIDs(of: id).compactMap(controller.engine.job) {
            reply.records.append(JobInfo(job, controller: controller, showFlags: flags))
        }
        if reply.records.isEmpty, let job = controller.engine.job(id) {
            reply.records.append(JobInfo(job, controller: controller, showFlags: flags))
        }
        guard !reply.records.isEmpty else { throw EngineRefusal(.invalidJobID) }
        return .reply(reply)
    }
}
