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
        try controller.engine.createPartition(
            body.name ?? "",
            try PartitionChanges(body),
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
