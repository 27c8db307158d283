import SimCluster
import SlurmModel
import SlurmWire

/// Tells of one node.
enum NodeInfoSingleHandler: RequestHandler {
    typealias Handled = Request.NodeInfoSingle

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        controller.refreshPlan()
        let flags = ShowFlags(rawValue: body.showFlags)
        var reply = NodeInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        // slurmctld answers for a node that it does not know with none.
        guard let index = controller.configuredNodes.firstIndex(where: { $0.name == body.nodeName }) else {
            return .reply(reply)
        }
        reply.records = [
            NodeInfo(
                controller.engine.nodes[index],
                configured: controller.configuredNodes[index],
                controller: controller,
                showFlags: flags
            )
        ]
        return .reply(reply)
    }
}
