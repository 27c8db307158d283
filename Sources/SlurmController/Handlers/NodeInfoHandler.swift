import SimCluster
import SlurmModel
import SlurmWire

/// Tells of all nodes (`sinfo`, `scontrol show node`), in the order of the node table.
enum NodeInfoHandler: RequestHandler {
    typealias Handled = Request.NodeInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        controller.refreshPlan()
        try ChangeTimes.require(change: controller.changes.nodes, after: body.lastUpdate)
        let flags = ShowFlags(rawValue: body.showFlags)
        var reply = NodeInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        for (node, configured) in zip(controller.engine.nodes, controller.configuredNodes) {
            reply.records.append(NodeInfo(node, configured: configured, controller: controller, showFlags: flags))
        }
        return .reply(reply)
    }
}
