import SimCluster
import SlurmModel
import SlurmWire

/// Makes a partition (`scontrol create PartitionName=…`).
enum CreatePartitionHandler: RequestHandler {
    typealias Handled = Request.CreatePartition

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var changes = try PartitionChanges(body)
        try changes.expandNodes(controller.configuration)
        // slurm.conf's default is 0, that of a partition made later 1 (observed).
        changes.minNodes = changes.minNodes ?? 1
        try controller.engine.createPartition(
            body.name ?? "",
            changes,
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
