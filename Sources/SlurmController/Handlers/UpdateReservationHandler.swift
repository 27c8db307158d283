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
        var request = try ReservationRequest(body, changing: old, controller: controller)
        if let old { request.resolveRelativeDuration(of: old) }
        try controller.engine.updateReservation(request, by: context.requester.userID, at: context.now)
        return .done
    }
}

extension ReservationRequest {
    /// `RESERVE_FLAG_DUR_PLUS`: the duration is one to add to that of the reservation.
    private static let longer = ReservationFlags(rawValue: 1 << 27)

    /// `RESERVE_FLAG_DUR_MINUS`: the duration is one to take off that of the reservation.
    private static let shorter = ReservationFlags(rawValue: 1 << 28)

    /// Makes a duration that is meant relative to the old one an end.
    mutating func resolveRelativeDuration(of old: Reservation) {
        guard let flags, !flags.isDisjoint(with: [Self.longer, Self.shorter]) else { return }
        let others = flags.subtracting([Self.longer, Self.shorter])
        self.flags = others.isEmpty ? nil : others
        guard let minutes = durationMinutes.number else { return }
        let change = flags.contains(Self.longer) ? Int64(minutes) : -Int64(minutes)
        end = old.end + .minutes(change) + ((start ?? old.start) - old.start)
        durationMinutes = .unset
    }
}
