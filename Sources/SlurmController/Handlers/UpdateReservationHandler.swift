import SimCluster
import SlurmModel
import SlurmWire

/// Changes a reservation.
enum UpdateReservationHandler: RequestHandler {
    typealias Handled = Request.UpdateReservation

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let old = controller.engine.reservations.first { $0.name == body.name }
        let request = try ReservationRequest(body, changing: old, controller: controller)
        try controller.engine.updateReservation(request, by: context.requester.userID, at: context.now)
        return .done
    }
}
