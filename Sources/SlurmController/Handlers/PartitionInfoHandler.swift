import SimCluster
import SlurmModel
import SlurmWire

/// Tells of all partitions.
enum PartitionInfoHandler: RequestHandler {
    typealias Handled = Request.PartitionInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try ChangeTimes.require(change: controller.changes.partitions, after: body.lastUpdate)
        let showsHidden = ShowFlags(rawValue: body.showFlags).contains(.all) || context.requester.userID == 0
        var reply = PartitionInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        let tracked = controller.trackedGres
        for partition in controller.engine.partitions where showsHidden || !partition.isHidden {
            reply.records.append(PartitionInfo(partition, nodeTable: controller.engine.nodes, tracked: tracked))
        }
        return .reply(reply)
    }
}
