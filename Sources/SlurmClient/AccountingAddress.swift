import SlurmModel

/// Where the accounting daemon of a cluster is, as slurm.conf says.
struct AccountingAddress: Hashable, Sendable {
    /// The cluster that asks.
    let clusterName: String
    /// The daemon's host (`AccountingStorageHost`).
    let host: String
    /// The port on which it listens (`AccountingStoragePort`); 6819 by default.
    let port: UInt16
    /// The door to the munged that the daemon trusts.
    let credentials: MungeCredentials
    /// Where the daemon of a simulated cluster listens; nil where there cannot be such a socket.
    let localSocket: String?

    private static let defaultPort: UInt16 = 6819

    /// Reads it from a configuration.
    init(_ configuration: SlurmConfiguration) {
        clusterName = configuration.clusterName
        host = configuration.text("AccountingStorageHost") ?? "localhost"
        let port = configuration.number("AccountingStoragePort", UInt32.self).number ?? 0
        self.port = port == 0 ? Self.defaultPort : UInt16(clamping: port)
        // With munge, AccountingStoragePass is the socket of the munged that both sides share.
        let pass = configuration.text("AccountingStoragePass") ?? ""
        credentials = MungeCredentials(
            socket: pass.isEmpty ? configuration.mungeSocket : pass,
            lifetimeSeconds: configuration.credentialLifetimeSeconds
        )
        localSocket = credentials.socket.flatMap { [port = self.port] socket in
            LocalSocketPath.accounting(besides: socket, port: port)
        }
    }
}
