import SimCluster
import SlurmModel
import SlurmWire

/// Deletes a reservation.
enum DeleteReservationHandler: RequestHandler {
    typealias Handled = Request.DeleteReservation

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.engine.deleteReservation(body.name ?? "", by: context.requester.userID, at: context.now)
        return .done
    }
}
