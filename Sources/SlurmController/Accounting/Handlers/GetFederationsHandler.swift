import SlurmWire

/// Tells of federations; there are none.
enum GetFederationsHandler: EmptyListHandler {
    typealias Handled = AccountingRequest.GetFederations
}
