import SimCluster
import SlurmModel
import SlurmWire

/// Tells of all reservations.
enum ReservationInfoHandler: RequestHandler {
    typealias Handled = Request.ReservationInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try ChangeTimes.require(change: controller.changes.reservations, after: body.lastUpdate)
        var reply = ReservationInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        reply.records = controller.engine.reservations.map { ReservationInfo($0, nodeTable: controller.engine.nodes) }
        return .reply(reply)
    }
}
