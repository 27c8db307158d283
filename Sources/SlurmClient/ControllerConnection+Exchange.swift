import SlurmModel
import SlurmWire

extension ControllerConnection {
    /// A connection to a controller: the first of its addresses that can be reached.
    func connect(to controller: ControllerAddress) throws(ControllerError) -> StreamConnection {
        let deadline = SystemLibrary.monotonicMilliseconds + connectTimeoutMilliseconds
        let addresses = HostResolver.addresses(controller.address, port: port, deadline: deadline)
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

    /// Checks that an answer comes with a valid credential that is bound to its body.
    func check(_ frame: MessageFrame) throws(ControllerError) {
        let payload: [UInt8]
        do throws(MungeCredentials.Failure) {
            payload = try credentials.decode(frame.credential).payload
        } catch {
            throw ControllerError(.protocolAuthenticationError, message: "Munge decode failed: \(error.text)")
        }
        guard BodyDigest(payload: payload).matches(type: frame.header.type, body: frame.body) else {
            throw ControllerError(
                .protocolAuthenticationError,
                message: "the answer's credential is of another message"
            )
        }
    }
}
