import SimCluster
import SlurmModel
import SlurmWire

/// Tells of the steps that run; each batch script is one.
enum StepInfoHandler: RequestHandler {
    typealias Handled = Request.JobStepInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var reply = StepInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        let isBatchWanted = body.stepID.stepID.isUnset || body.stepID.stepID.raw == StepNumber.batchScript
        var jobs = Array(controller.engine.jobs)
        if let wanted = body.stepID.jobID.number {
            // scontrol asks for job 0 where it means all; slurmctld compares that with the arrays' numbers, too.
            jobs.removeAll { $0.id.rawValue != wanted && $0.arrayJobID?.rawValue ?? 0 != wanted }
            if wanted != 0, jobs.isEmpty { throw EngineRefusal(.invalidJobID) }
        }
        for job in jobs.sorted(by: { $0.id < $1.id }) {
            if isBatchWanted, job.request.isBatch, [.running, .suspended].contains(job.state.base) {
                reply.records.append(StepInfo(batchOf: job, controller: controller))
            }
            for step in controller.engine.steps(of: job.id)
            where body.stepID.stepID.isUnset || body.stepID.stepID.raw == step.number {
                reply.records.append(StepInfo(step, of: job, controller: controller))
            }
        }
        return .reply(reply)
    }
}
