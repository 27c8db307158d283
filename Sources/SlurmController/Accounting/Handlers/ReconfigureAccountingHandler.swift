import SlurmWire

/// Reads the configuration again (`sacctmgr reconfigure`); it is the controller's, which is told by itself.
enum ReconfigureAccountingHandler: AcknowledgingHandler {
    typealias Handled = AccountingRequest.Reconfig
}
