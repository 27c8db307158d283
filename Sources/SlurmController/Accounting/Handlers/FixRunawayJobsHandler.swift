import SlurmWire

/// Ends jobs whose end was lost; there are none.
enum FixRunawayJobsHandler: AcknowledgingHandler {
    typealias Handled = AccountingRequest.FixRunawayJob
}
