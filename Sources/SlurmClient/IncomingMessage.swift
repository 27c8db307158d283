import SlurmModel
package import SlurmWire

/// A message that came to a port of this process.
package struct IncomingMessage: ~Copyable {
    /// What it is.
    package let type: MessageType
    /// Its body.
    package let body: [UInt8]
    /// The version of the body's layout.
    package let version: ProtocolVersion
    /// Who sent it.
    package let userID: UInt32

    private let connection: StreamConnection
    private let client: ControllerConnection

    /// Reads a message from a connection, which is closed afterwards; nil for one that is none, or that somebody else
    /// sent.
    ///
    /// Only root, the user of the controller, and the user of this process may tell it anything.
    package static func read(
        from descriptor: Int32,
        _ client: ControllerConnection,
        ownUserID: UInt32
    ) -> IncomingMessage? {
        let connection = StreamConnection(descriptor: descriptor)
        let deadline = SystemLibrary.monotonicMilliseconds + client.messageTimeoutMilliseconds
        do throws(ControllerError) {
            let frame = try client.receive(connection, deadline: deadline)
            let userID = try client.check(frame)
            guard userID == 0 || userID == client.slurmUserID || userID == ownUserID else { return nil }
            return IncomingMessage(frame, userID, connection, client)
        } catch {
            return nil
        }
    }

    private init(
        _ frame: MessageFrame,
        _ userID: UInt32,
        _ connection: consuming StreamConnection,
        _ client: ControllerConnection
    ) {
        (type, version, self.userID) = (frame.header.type, frame.header.version, userID)
        body = Array(frame.body)
        self.connection = connection
        self.client = client
    }

    /// Reads the body as one of a kind; nil where it is none.
    package borrowing func decoded<Body: WireCodable>(_ kind: Body.Type) -> Body? {
        do throws(WireError) {
            var reader = WireReader(body[...], version: version)
            return try Body(from: &reader)
        } catch {
            return nil
        }
    }

    /// Answers with a result code; whoever does not wait for it is not told.
    package borrowing func answer(_ code: UInt32 = 0) {
        var reply = ReturnCode()
        reply.returnCode = code
        let content = reply.encoded(version: version)
        do {
            let payload = BodyDigest.payload(type: .responseSlurmRc, body: content)
            let credential = try client.credentials.encode(payload, readableBy: userID)
            let bytes = MessageFrame.encode(
                type: .responseSlurmRc,
                version: version,
                body: content,
                credential: credential
            )
            try connection.write(
                bytes,
                deadline: SystemLibrary.monotonicMilliseconds + client.messageTimeoutMilliseconds
            )
        } catch {
            // The sender asks again, or finds out otherwise.
            return
        }
    }
}
