import SlurmWire

/// Tells of associations that cannot be right; the daemon makes none.
enum GetProblemsHandler: EmptyListHandler {
    typealias Handled = AccountingRequest.GetProbs
}
