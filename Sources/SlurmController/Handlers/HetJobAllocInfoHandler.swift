import SimCluster
import SlurmModel
import SlurmWire

/// Tells what a running job has, component by component (`srun` within an allocation).
enum HetJobAllocInfoHandler: RequestHandler {
    typealias Handled = Request.HetJobAllocInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let job = try controller.runningJob(body.jobID, for: context.requester)
        var reply = HeterogeneousAllocation()
        for id in job.het?.components ?? [job.id] {
            guard let component = controller.engine.job(id) else { continue }
            reply.allocs.append(AllocatedResources(component, controller: controller))
        }
        return .reply(reply)
    }
}
