import SimCluster
import SlurmModel
import SlurmWire

/// Starts a step of a job (`srun`).
enum JobStepCreateHandler: RequestHandler {
    typealias Handled = Request.JobStepCreate

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let id = body.stepID.jobID.number.map({ JobID($0) }) else { throw EngineRefusal(.invalidJobID) }
        let request = try StepRequest(body)
        let step = try controller.engine.createStep(request, of: id, by: context.requester.userID, at: context.now)
        guard let job = controller.engine.job(id) else { throw EngineRefusal(.invalidJobID) }
        var reply = StepCreated()
        reply.jobStepID = step.number
        reply.stepLayout = StepLayout(step)
        reply.cred = JobCredential(step, of: job, controller: controller)
        reply.selectJobinfo.selectPluginID = SelectPlugin.consTres
        reply.switchJob.switchPluginID = SwitchPlugin.none
        reply.useProtocolVer = ProtocolVersion.slurm2205.rawValue
        return .reply(reply)
    }
}

/// Numbers of switch plugins.
enum SwitchPlugin {
    /// `switch/none`.
    static let none: UInt32 = 100
}

extension Controller {
    /// A job that has resources and that the requester may know of.
    func runningJob(_ number: UInt32, for requester: Requester) throws(EngineRefusal) -> Job {
        guard let job = engine.job(JobID(number)) else { throw EngineRefusal(.invalidJobID) }
        guard job.request.userID == requester.userID || isAdministrator(requester.userID) else {
            throw EngineRefusal(.accessDenied)
        }
        if job.isPending { throw EngineRefusal(.jobPending) }
        guard job.isActive else { throw EngineRefusal(.alreadyDone) }
        return job
    }
}
