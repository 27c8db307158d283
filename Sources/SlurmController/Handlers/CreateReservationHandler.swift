import SimCluster
import SlurmModel
import SlurmWire

/// Makes a reservation.
enum CreateReservationHandler: RequestHandler {
    typealias Handled = Request.CreateReservation

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let user = context.requester.userID
        let request = try ReservationRequest(body, changing: nil, controller: controller)
        var reply = ReservationName()
        reply.name = try controller.engine.createReservation(request, by: user, at: context.now)
        return .reply(reply)
    }
}
