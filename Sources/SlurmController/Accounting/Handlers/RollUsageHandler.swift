import SlurmWire

/// Sums up what was used; sums are made when they are asked for.
enum RollUsageHandler: AcknowledgingHandler {
    typealias Handled = AccountingRequest.RollUsage
}
