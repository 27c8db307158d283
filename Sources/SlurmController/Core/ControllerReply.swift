package import SlurmModel
package import SlurmWire

/// The answer to a request, ready to be framed.
package struct ControllerReply: Sendable, Hashable {
    /// The answer's message number.
    package var type: MessageType
    /// The answer's body.
    package var body: [UInt8]

    /// Makes an answer.
    package init(type: MessageType, body: [UInt8]) {
        self.type = type
        self.body = body
    }

    /// A result code, with a text for the user where there is one.
    package static func code(_ code: SlurmErrno, message: String? = nil, version: ProtocolVersion) -> ControllerReply {
        let number = UInt32(bitPattern: code.rawValue)
        guard let message else {
            var body = ReturnCode()
            body.returnCode = number
            return ControllerReply(type: .responseSlurmRc, body: body.encoded(version: version))
        }
        var body = ReturnCodeMessage()
        body.returnCode = number
        body.errMsg = message
        return ControllerReply(type: .responseSlurmRcMsg, body: body.encoded(version: version))
    }
}
