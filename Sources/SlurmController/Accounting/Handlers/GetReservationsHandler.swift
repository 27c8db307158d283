import SlurmWire

/// Tells of reservations; runs of jobs name theirs, and more is not kept.
enum GetReservationsHandler: EmptyListHandler {
    typealias Handled = AccountingRequest.GetResvs
}
