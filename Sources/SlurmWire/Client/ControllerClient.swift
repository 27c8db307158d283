package import SlurmModel

/// Something that answers requests as a controller does: a connection, or the controller itself in the same process.
package protocol ControllerClient {
    /// Sends a request and gives the answer.
    ///
    /// A result code other than 0, in place of the answer or as the answer, is thrown.
    mutating func send<R: WireRequest>(_ request: R.Type, _ body: R.Body) throws(ControllerError) -> R.Reply

    /// Sends a request whose answer may be one of several messages, and gives whichever came.
    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply>

    /// Sends two requests that do not depend on each other, and gives whichever answers came.
    ///
    /// A client that has a connection for each lets the controller work on both at once.
    mutating func sendBothForAny<First: WireRequest, Second: WireRequest>(
        _ first: (request: First.Type, body: First.Body),
        _ second: (request: Second.Type, body: Second.Body)
    ) -> (Result<AnyReply<First.Reply>, ControllerError>, Result<AnyReply<Second.Reply>, ControllerError>)

    /// Opens a connection to the accounting daemon that the controller's cluster reports to.
    ///
    /// Throws where there is none or where it cannot be reached; the message then has a line for each thing that
    /// failed.
    mutating func openAccounting() throws(ControllerError) -> any AccountingClient

    /// Sends a request to the daemon of a node, by the node's name, and gives whichever answer came.
    mutating func sendToNode<R: WireRequest>(
        _ node: String,
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply>
}

/// An answer that may be another message than the expected one.
package enum AnyReply<Expected: WireCodable>: Sendable {
    /// The expected message.
    case expected(Expected)
    /// A result code (0 for success), with the text that came with it.
    case code(SlurmErrno, message: String?)
    /// Result codes for the parts of a job array.
    case arrayErrors(JobArrayErrors)
}

/// Why a request has no answer.
package struct ControllerError: Error, Sendable, Hashable {
    /// The result code, of the controller or of the communication with it.
    package var code: SlurmErrno
    /// A text for the user that came with the code, or nil.
    package var message: String?

    /// Makes an error.
    package init(_ code: SlurmErrno, message: String? = nil) {
        self.code = code
        self.message = message
    }
}

extension ControllerClient {
    /// A controller without accounting.
    package mutating func openAccounting() throws(ControllerError) -> any AccountingClient {
        throw ControllerError(.slurmctldCommunicationsConnectionError)
    }

    /// A controller whose nodes have no daemons.
    package mutating func sendToNode<R: WireRequest>(
        _ node: String,
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        throw ControllerError(.communicationsConnectionError)
    }

    /// Sends a request; see the requirement.
    package mutating func send<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> R.Reply {
        try sendForAny(request, body).only()
    }

    /// Sends one request after the other.
    package mutating func sendBothForAny<First: WireRequest, Second: WireRequest>(
        _ first: (request: First.Type, body: First.Body),
        _ second: (request: Second.Type, body: Second.Body)
    ) -> (Result<AnyReply<First.Reply>, ControllerError>, Result<AnyReply<Second.Reply>, ControllerError>) {
        (
            Result { () throws(ControllerError) in try sendForAny(first.request, first.body) },
            Result { () throws(ControllerError) in try sendForAny(second.request, second.body) }
        )
    }

    /// Sends two requests that do not depend on each other, and gives both answers.
    ///
    /// A result code other than 0, in place of an answer or as the answer, is a failure.
    package mutating func sendBoth<First: WireRequest, Second: WireRequest>(
        _ first: (request: First.Type, body: First.Body),
        _ second: (request: Second.Type, body: Second.Body)
    ) -> (Result<First.Reply, ControllerError>, Result<Second.Reply, ControllerError>) {
        let (firstReply, secondReply) = sendBothForAny(first, second)
        return (
            Result { () throws(ControllerError) in try firstReply.get().only() },
            Result { () throws(ControllerError) in try secondReply.get().only() }
        )
    }
}

extension AnyReply {
    /// The expected message; a result code other than 0 is thrown.
    func only() throws(ControllerError) -> Expected {
        switch self {
        case .expected(let reply):
            return reply
        case .code(let code, let message):
            if code == .success, let done = ReturnCode() as? Expected { return done }
            throw ControllerError(code == .success ? .unexpectedMsgError : code, message: message)
        case .arrayErrors(let errors):
            let first = errors.records.first { $0.errorCode != 0 }
            throw ControllerError(SlurmErrno(rawValue: Int32(bitPattern: first?.errorCode ?? 1000)))
        }
    }

    /// Reads the body of an answer by its message number.
    package init(
        type: MessageType,
        expected: MessageType,
        body: ArraySlice<UInt8>,
        version: ProtocolVersion
    ) throws(WireError) {
        var reader = WireReader(body, version: version)
        switch type {
        case expected where expected != .responseSlurmRc:
            self = .expected(try Expected(from: &reader))
        case .responseSlurmRc:
            let code = SlurmErrno(rawValue: Int32(bitPattern: try ReturnCode(from: &reader).returnCode))
            self = .code(code, message: nil)
        case .responseSlurmRcMsg:
            let answer = try ReturnCodeMessage(from: &reader)
            self = .code(SlurmErrno(rawValue: Int32(bitPattern: answer.returnCode)), message: answer.errMsg)
        case .responseJobArrayErrors:
            self = .arrayErrors(try JobArrayErrors(from: &reader))
        default:
            throw WireError(.unsupportedMessage(type.rawValue), field: "msg_type", offset: 4)
        }
        try reader.expectEnd()
    }

    /// Reads an answer's frame.
    package init(type: MessageType, expected: MessageType, body frame: MessageFrame) throws(WireError) {
        try self.init(type: type, expected: expected, body: frame.body, version: frame.header.version)
    }
}
