import SimCluster
import SlurmModel
import SlurmWire

/// Changes a partition (`scontrol update PartitionName=…`).
enum UpdatePartitionHandler: RequestHandler {
    typealias Handled = Request.UpdatePartition

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var changes = try PartitionChanges(body)
        try changes.expandNodes(controller.configuration)
        try controller.engine.updatePartition(
            body.name ?? "",
            changes,
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
