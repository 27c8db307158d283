import SlurmModel
import SlurmWire

/// A request that was sent, and whose answer is still to come.
struct PendingExchange: ~Copyable {
    /// The connection, which is for this request only.
    let connection: StreamConnection
    /// When it has to be over, by `SystemLibrary.monotonicMilliseconds`.
    let deadline: Int64
}

extension ControllerConnection {
    /// Sends a request.
    func begin<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        to controller: ControllerAddress
    ) throws(ControllerError) -> PendingExchange {
        if let localSocket, let connection = StreamConnection.local(localSocket, trusting: slurmUserID) {
            let version = ProtocolVersion.slurm2205
            let content = body.encoded(version: version)
            let bytes = MessageFrame.encode(type: R.type, version: version, body: content, credential: nil)
            return try send(bytes, on: connection)
        }
        return try begin(request, body, at: controller.address, port: port)
    }

    /// Sends a request to whoever listens at an address: the controller, or the daemon of a node.
    func begin<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        at address: String,
        port: UInt16
    ) throws(ControllerError) -> PendingExchange {
        let version = ProtocolVersion.slurm2205
        let content = body.encoded(version: version)
        let connection = try connect(to: address, port: port)
        let credential = try makeCredential(type: R.type, content)
        let bytes = MessageFrame.encode(type: R.type, version: version, body: content, credential: credential)
        return try send(bytes, on: connection)
    }

    private func send(
        _ bytes: [UInt8],
        on connection: consuming StreamConnection
    ) throws(ControllerError) -> PendingExchange {
        let deadline = SystemLibrary.monotonicMilliseconds + messageTimeoutMilliseconds
        do throws(StreamConnection.Failure) {
            try connection.write(bytes, deadline: deadline)
        } catch {
            throw ControllerError(.slurmctldCommunicationsSendError)
        }
        return PendingExchange(connection: connection, deadline: deadline)
    }

    /// Waits for the answer to a request, and checks it.
    func finish<R: WireRequest>(
        _ request: R.Type,
        _ exchange: consuming PendingExchange
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        let frame = try receive(exchange.connection, deadline: exchange.deadline)
        if !exchange.connection.isLocal { try check(frame) }
        let reply: AnyReply<R.Reply>
        do throws(WireError) {
            reply = try AnyReply(type: frame.header.type, expected: R.replyType, body: frame)
        } catch {
            throw ControllerError(.unexpectedMsgError, message: "message \(frame.header.type.rawValue): \(error)")
        }
        // A controller in standby answers nothing else: the next one in the list may be in charge.
        if case .code(.inStandbyMode, let message) = reply { throw ControllerError(.inStandbyMode, message: message) }
        return reply
    }

    /// A connection to a host: the first of its addresses that can be reached.
    func connect(to host: String, port: UInt16) throws(ControllerError) -> StreamConnection {
        let deadline = SystemLibrary.monotonicMilliseconds + connectTimeoutMilliseconds
        if let address = SocketAddress(numeric: host, port: port) {
            do throws(StreamConnection.Failure) {
                return try StreamConnection(to: address, deadline: deadline)
            } catch {
                throw ControllerError(.slurmctldCommunicationsConnectionError)
            }
        }
        let addresses = HostResolver.addresses(host, port: port, deadline: deadline)
        for address in addresses {
            do throws(StreamConnection.Failure) {
                return try StreamConnection(to: address, deadline: deadline)
            } catch {
                // The next address may do; if none does, the answer is the same whatever the causes were.
                continue
            }
        }
        throw ControllerError(.slurmctldCommunicationsConnectionError)
    }

    /// A credential for a request.
    func makeCredential(type: MessageType, _ body: [UInt8]) throws(ControllerError) -> String {
        do throws(MungeCredentials.Failure) {
            return try credentials.encode(BodyDigest.payload(type: type, body: body), readableBy: slurmUserID)
        } catch {
            throw ControllerError(.protocolAuthenticationError, message: "Munge encode failed: \(error.text)")
        }
    }

    /// Reads the answer.
    func receive(
        _ connection: borrowing StreamConnection,
        deadline: Int64
    ) throws(ControllerError) -> MessageFrame {
        let size = try read(MessageFrame.lengthSize, from: connection, deadline: deadline)
        let length = size.reduce(0) { $0 << 8 | Int($1) }
        guard length <= MessageFrame.maximumLength else { throw ControllerError(.protocolInsaneMsgLength) }
        let content = try read(length, from: connection, deadline: deadline)
        do throws(WireError) {
            return try MessageFrame(from: content[...])
        } catch {
            throw ControllerError(.protocolVersionError, message: "\(error)")
        }
    }

    private func read(
        _ count: Int,
        from connection: borrowing StreamConnection,
        deadline: Int64
    ) throws(ControllerError) -> [UInt8] {
        do throws(StreamConnection.Failure) {
            return try connection.read(count, deadline: deadline)
        } catch {
            switch error {
            case .timeout: throw ControllerError(.protocolSocketImplTimeout)
            case .closed: throw ControllerError(.protocolSocketZeroBytesSent)
            case .system: throw ControllerError(.slurmctldCommunicationsReceiveError)
            }
        }
    }

    /// Checks that a message comes with a valid credential that is bound to its body; gives whose it is.
    @discardableResult
    func check(_ frame: MessageFrame) throws(ControllerError) -> UInt32 {
        guard let credential = frame.credential else {
            throw ControllerError(.protocolAuthenticationError, message: "the message has no credential of munge")
        }
        let decoded: (payload: [UInt8], userID: UInt32, groupID: UInt32)
        do throws(MungeCredentials.Failure) {
            decoded = try credentials.decode(credential)
        } catch {
            throw ControllerError(.protocolAuthenticationError, message: "Munge decode failed: \(error.text)")
        }
        guard BodyDigest(payload: decoded.payload).matches(type: frame.header.type, body: frame.body) else {
            throw ControllerError(
                .protocolAuthenticationError,
                message: "the answer's credential is of another message"
            )
        }
        return decoded.userID
    }
}
