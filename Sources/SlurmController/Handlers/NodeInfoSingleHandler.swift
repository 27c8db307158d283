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
        guard let index = controller.configuredNodes.firstIndex(where: { $0.name == body.nodeName }) else {
            throw EngineRefusal(.invalidNodeName)
        }
        var reply = NodeInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
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
