import SimCluster
import SlurmModel
import SlurmWire

/// Lets a user send files to a job's nodes (`sbcast`).
enum JobSbcastCredHandler: RequestHandler {
    typealias Handled = Request.JobSbcastCred

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let number = body.stepID.jobID.number else { throw EngineRefusal(.invalidJobID) }
        let job = try controller.runningJob(number, for: context.requester)
        var names = job.allocation.map(\.nodeName)
        if let step = body.stepID.stepID.number {
            guard let found = controller.engine.step(step, of: job.id) else { throw EngineRefusal(.invalidJobID) }
            names = found.parts.map(\.nodeName)
        }
        var reply = BroadcastPermission()
        reply.jobID = job.id.rawValue
        reply.nodeList = HostList(names).folded
        reply.cred.ctime = context.now.seconds
        reply.cred.expiration = job.endTime?.seconds ?? context.now.seconds + 365 * 86400
        reply.cred.jobid = job.id.rawValue
        reply.cred.stepID = body.stepID.stepID
        reply.cred.uid = job.request.userID
        reply.cred.gid = job.request.groupID
        reply.cred.userName = controller.identity.userName(job.request.userID)
        reply.cred.gids = [job.request.groupID]
        reply.cred.nodes = reply.nodeList
        reply.cred.signature = Array("\(controller.configuration.clusterName).\(job.id)".utf8)
        return .reply(reply)
    }
}
