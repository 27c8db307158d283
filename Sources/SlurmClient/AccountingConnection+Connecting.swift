import SlurmModel
import SlurmWire

extension AccountingConnection {
    /// A connection to the daemon: a local one where there is its socket.
    static func connect(
        _ address: AccountingAddress,
        trusting userID: UInt32,
        _ timeoutMilliseconds: Int64
    ) throws(ControllerError) -> StreamConnection {
        if let path = address.localSocket, let connection = StreamConnection.local(path, trusting: userID) {
            return connection
        }
        return try connect(address, timeoutMilliseconds)
    }

    /// A connection over TCP.
    private static func connect(
        _ address: AccountingAddress,
        _ timeoutMilliseconds: Int64
    ) throws(ControllerError) -> StreamConnection {
        let deadline = SystemLibrary.monotonicMilliseconds + timeoutMilliseconds
        var cause = "No error"
        for place in HostResolver.addresses(address.host, port: address.port, deadline: deadline) {
            do throws(StreamConnection.Failure) {
                return try StreamConnection(to: place, deadline: deadline)
            } catch {
                cause = SystemLibrary.text(of: error)
            }
        }
        throw ControllerError(
            .slurmctldCommunicationsConnectionError,
            message: """
                slurm_persist_conn_open_without_init: failed to open persistent connection to \
                host:\(address.host):\(address.port): \(cause)
                Sending PersistInit msg: \(cause)
                Problem talking to the database: \(cause)
                """
        )
    }
}
