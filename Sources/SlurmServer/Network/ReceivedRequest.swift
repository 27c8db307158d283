package import SlurmController
package import SlurmWire

/// A request whose sender is known.
package struct ReceivedRequest: Sendable {
    /// The message's number.
    package var type: MessageType
    /// The layout of the body.
    package var version: ProtocolVersion
    /// The body.
    package var body: ArraySlice<UInt8>
    /// Who sent it.
    package var requester: Requester

    /// Describes a request.
    package init(type: MessageType, version: ProtocolVersion, body: ArraySlice<UInt8>, requester: Requester) {
        self.type = type
        self.version = version
        self.body = body
        self.requester = requester
    }

    /// The request that a message is, of this sender.
    init(_ frame: MessageFrame, from requester: Requester) {
        type = frame.header.type
        version = frame.header.version
        body = frame.body
        self.requester = requester
    }
}
