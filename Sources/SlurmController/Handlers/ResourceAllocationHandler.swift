import SimCluster
import SlurmModel
import SlurmWire

/// Takes a job without a script (`salloc`, `srun`): its resources come with the answer, or later to the client's port.
enum ResourceAllocationHandler: RequestHandler {
    typealias Handled = Request.ResourceAllocation

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let request = try controller.request(body, from: context.requester, isBatch: false)
        let submitted = try controller.engine.submit(request, at: context.now)
        controller.counts.submitted += 1
        guard let job = controller.engine.job(submitted.id) else { throw EngineRefusal(.invalidJobID) }
        var reply = AllocatedResources(job, controller: controller)
        reply.errorCode = UInt32(bitPattern: submitted.warning?.rawValue ?? 0)
        if !job.isPending { controller.answeredAllocations.insert(job.id) }
        return .reply(reply)
    }
}
