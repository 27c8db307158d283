import SimCluster
import SlurmModel
import SlurmWire

/// Changes nodes (`scontrol update NodeName=…`).
enum UpdateNodeHandler: RequestHandler {
    typealias Handled = Request.UpdateNode

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.engine.updateNodes(
            body.nodeNames ?? "",
            try NodeChanges(body),
            by: context.requester.userID,
            at: context.now
        )
        return .done
    }
}
