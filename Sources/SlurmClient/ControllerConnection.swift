package import SlurmModel
package import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The way to a cluster's controller over TCP: one connection for each request, with a munge credential.
///
/// A simulated cluster's controller also listens on a socket of this machine, where no credential is needed.
///
/// The controllers of slurm.conf are tried in their order. A request that cannot be delivered fails at once, where
/// Slurm's own commands try for as long as MessageTimeout; the text is the same.
package struct ControllerConnection: ControllerClient {
    /// The controllers' addresses, the primary one first.
    let controllers: [ControllerAddress]
    /// The ports on which they listen.
    let ports: ClosedRange<UInt16>
    /// Who may read the requests' credentials: the user that the controller runs as.
    var slurmUserID: UInt32
    /// Who may read the credentials of requests to nodes: the user that their daemons run as.
    let slurmdUserID: UInt32
    /// The door to munged.
    let credentials: MungeCredentials
    /// How long a connection may take to be made, in milliseconds.
    let connectTimeoutMilliseconds: Int64
    /// How long a request may take, in milliseconds.
    let messageTimeoutMilliseconds: Int64
    /// Where the controller of a simulated cluster listens; nil where there cannot be such a socket.
    let localSocket: String?
    /// What slurm.conf says, of the accounting daemon for one.
    let configuration: SlurmConfiguration

    /// The port for this process: commands spread over those on which the controller listens.
    var port: UInt16 {
        let spread = (Int(time(nil)) + Int(getpid())) % ports.count
        return ports.lowerBound + UInt16(spread)
    }

    /// Prepares to speak to a cluster's controller.
    ///
    /// - Parameters:
    ///   - configuration: What slurm.conf says of the controller.
    ///   - users: The names of users, in which `SlurmUser` is looked up; a name that is not there is user 0.
    package init(_ configuration: SlurmConfiguration, users: UserTable) {
        controllers = configuration.controllers
        ports = configuration.controllerPorts
        slurmUserID = Self.userID(configuration.slurmUser, users)
        slurmdUserID = Self.userID(configuration.slurmdUser, users)
        credentials = MungeCredentials(
            socket: configuration.mungeSocket,
            lifetimeSeconds: configuration.credentialLifetimeSeconds
        )
        connectTimeoutMilliseconds = Int64(configuration.connectTimeoutSeconds) * 1000
        messageTimeoutMilliseconds = Int64(configuration.messageTimeoutSeconds) * 1000
        // Several controllers are real ones.
        let isAlone = controllers.count == 1 && ports.count == 1
        localSocket = (isAlone ? configuration.mungeSocket : nil).flatMap { [ports] socket in
            LocalSocketPath.controller(besides: socket, port: ports.lowerBound)
        }
        self.configuration = configuration
    }

    /// The number of a user in slurm.conf; for root, which most name, nothing has to be read.
    private static func userID(_ name: String, _ users: UserTable) -> UInt32 {
        name == "root" ? 0 : users.userID(name) ?? UInt32(name) ?? 0
    }

    package mutating func openAccounting() throws(ControllerError) -> any AccountingClient {
        try AccountingConnection(
            AccountingAddress(configuration),
            trusting: slurmUserID,
            connectTimeoutMilliseconds,
            messageTimeoutMilliseconds
        )
    }

    /// The same connection, whose credentials another user can read.
    func readable(by userID: UInt32) -> ControllerConnection {
        var copy = self
        copy.slurmUserID = userID
        return copy
    }

    package mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        var failure = ControllerError(.slurmctldCommunicationsConnectionError)
        for controller in controllers {
            do throws(ControllerError) {
                return try sendForAny(request, body, to: controller)
            } catch  where error.code == .slurmctldCommunicationsConnectionError {
                failure = error
            } catch  where error.code == .inStandbyMode {
                failure = error
            }
        }
        throw failure
    }

    /// Sends a request to one of the controllers and gives whichever answer came.
    package func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        to controller: ControllerAddress
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        try finish(request, try begin(request, body, to: controller))
    }
}
