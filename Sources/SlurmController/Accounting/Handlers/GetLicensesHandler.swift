import SlurmWire

/// Tells of licence servers; there are none.
enum GetLicensesHandler: EmptyListHandler {
    typealias Handled = AccountingRequest.GetRes
}
