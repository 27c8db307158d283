import SlurmWire

/// Begins to count anew; nothing is counted.
enum ClearStatisticsHandler: AcknowledgingHandler {
    typealias Handled = AccountingRequest.ClearStats
}
