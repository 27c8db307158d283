import SlurmModel
import SlurmWire

/// A persistent connection to the accounting daemon.
///
/// It is a class so that the connection has one owner; it is used from one thread.
final class AccountingConnection: AccountingClient {
    private let connection: StreamConnection
    private let timeoutMilliseconds: Int64
    /// The version in which both sides write, which the daemon names when the connection is opened.
    private let version: ProtocolVersion

    /// Answers about many jobs take the daemon longer than a controller's answer may take.
    private static let patience: Int64 = 90
    /// Who may read the credential: anyone who reaches the munged, since the daemon's user is not known here.
    private static let anyUser = UInt32.max

    /// Connects and introduces the cluster.
    init(
        _ address: AccountingAddress,
        trusting userID: UInt32,
        _ connectTimeoutMilliseconds: Int64,
        _ messageTimeoutMilliseconds: Int64
    ) throws(ControllerError) {
        timeoutMilliseconds = messageTimeoutMilliseconds * Self.patience
        connection = try Self.connect(address, trusting: userID, connectTimeoutMilliseconds)
        let deadline = SystemLibrary.monotonicMilliseconds + messageTimeoutMilliseconds
        var introduction = PersistentInit()
        introduction.version = ProtocolVersion.slurm2205.rawValue
        introduction.clusterName = address.clusterName
        introduction.persistType = PersistentFrame.accountingConnection
        let body = introduction.encoded(version: .slurm2205)
        let credential = connection.isLocal ? nil : try Self.credential(address, body)
        try Self.write(
            PersistentFrame.encodeInit(body, version: .slurm2205, credential: credential),
            to: connection,
            deadline: deadline
        )
        let reply: AccountingReply<PersistentResult> = try Self.receive(
            expected: .persistRc,
            version: .slurm2205,
            from: connection,
            deadline: deadline
        )
        guard case .result(let result) = reply, result.rc == 0 else {
            guard case .result(let result) = reply else { throw ControllerError(.unexpectedMsgError) }
            throw ControllerError(SlurmErrno(rawValue: Int32(bitPattern: result.rc)), message: result.comment)
        }
        version = ProtocolVersion(rawValue: result.retInfo)
        guard ProtocolVersion.supported.contains(version) else { throw ControllerError(.protocolVersionError) }
    }

    private static func credential(_ address: AccountingAddress, _ body: [UInt8]) throws(ControllerError) -> String {
        do throws(MungeCredentials.Failure) {
            let payload = BodyDigest.payload(type: .requestPersistInit, body: body)
            return try address.credentials.encode(payload, readableBy: anyUser)
        } catch {
            throw ControllerError(.protocolAuthenticationError, message: "Munge encode failed: \(error.text)")
        }
    }

    func ask<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AccountingReply<R.Reply> {
        let deadline = SystemLibrary.monotonicMilliseconds + timeoutMilliseconds
        let frame = PersistentFrame.encode(R.type, body, version: version)
        try Self.write(frame, to: connection, deadline: deadline)
        return try Self.receive(expected: R.replyType, version: version, from: connection, deadline: deadline)
    }

    func close() {
        var end = PersistentEnd()
        end.closeConn = 1
        let deadline = SystemLibrary.monotonicMilliseconds + timeoutMilliseconds
        do throws(ControllerError) {
            try Self.write(
                PersistentFrame.encode(.dbdFini, end, version: version),
                to: connection,
                deadline: deadline
            )
        } catch {
            // A daemon that is gone has closed the connection already.
            return
        }
    }

    private static func write(
        _ bytes: [UInt8],
        to connection: borrowing StreamConnection,
        deadline: Int64
    ) throws(ControllerError) {
        do throws(StreamConnection.Failure) {
            try connection.write(bytes, deadline: deadline)
        } catch {
            throw ControllerError(.slurmctldCommunicationsSendError)
        }
    }

    private static func receive<Reply: WireCodable>(
        expected: MessageType,
        version: ProtocolVersion,
        from connection: borrowing StreamConnection,
        deadline: Int64
    ) throws(ControllerError) -> AccountingReply<Reply> {
        let content: [UInt8]
        do throws(StreamConnection.Failure) {
            let size = try connection.read(MessageFrame.lengthSize, deadline: deadline)
            let length = size.reduce(0) { $0 << 8 | Int($1) }
            guard length <= MessageFrame.maximumLength else { throw .closed }
            content = try connection.read(length, deadline: deadline)
        } catch {
            throw ControllerError(.slurmctldCommunicationsReceiveError)
        }
        do throws(WireError) {
            let (type, body) = try PersistentFrame.split(content[...], version: version)
            return try AccountingReply(type: type, expected: expected, body: body, version: version)
        } catch {
            throw ControllerError(.unexpectedMsgError, message: "\(error)")
        }
    }
}
