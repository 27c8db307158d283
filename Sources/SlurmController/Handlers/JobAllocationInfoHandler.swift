import SimCluster
import SlurmModel
import SlurmWire

/// Tells what a running job has.
enum JobAllocationInfoHandler: RequestHandler {
    typealias Handled = Request.JobAllocationInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .reply(
            AllocatedResources(try controller.runningJob(body.jobID, for: context.requester), controller: controller)
        )
    }
}
