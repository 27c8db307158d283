import SimCluster
import SlurmModel
import SlurmWire

/// Tells that there are no reservations.
enum ReservationInfoHandler: RequestHandler {
    typealias Handled = Request.ReservationInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var reply = ReservationInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        return .reply(reply)
    }
}
