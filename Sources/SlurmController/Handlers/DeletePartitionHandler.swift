import SimCluster
import SlurmModel
import SlurmWire

/// Deletes a partition without jobs.
enum DeletePartitionHandler: RequestHandler {
    typealias Handled = Request.DeletePartition

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.engine.deletePartition(body.name ?? "", by: context.requester.userID, at: context.now)
        return .done
    }
}
