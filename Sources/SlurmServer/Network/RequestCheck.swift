import SlurmController
import SlurmWire

/// Finds out who sent a request, and signs the answer.
///
/// Where that needs a credential, both wait for munged and so run outside of the event loop.
struct RequestCheck: Sendable {
    /// Where credentials are checked and made.
    let authority: CredentialAuthority

    /// A request that was accepted, and how its credential is bound to it.
    struct Accepted: Sendable {
        /// The request.
        var request: ReceivedRequest
        /// The kind of binding, which the answer has too.
        var digest: BodyDigest
    }

    /// Why a request was refused, in words for the log.
    struct Refusal: Error, Sendable, CustomStringConvertible {
        /// What is wrong with it.
        var description: String
    }

    /// Reads a frame without its leading length and checks its credential.
    func accept(_ bytes: [UInt8]) throws(Refusal) -> Accepted {
        try accept(try Self.read(bytes))
    }

    /// Reads a frame without its leading length that came on a local connection, whose peer is known.
    ///
    /// A credential, if it has one, is of no account.
    static func accept(_ bytes: [UInt8], from requester: Requester) throws(Refusal) -> Accepted {
        Accepted(request: ReceivedRequest(try read(bytes), from: requester), digest: .absent)
    }

    /// Reads the first frame of an accounting connection, without its leading length, and checks its credential.
    func acceptFirst(_ bytes: [UInt8]) throws(Refusal) -> ReceivedRequest {
        try accept(try Self.readFirst(bytes)).request
    }

    /// Reads the first frame of a local accounting connection, whose peer is known.
    static func acceptFirst(_ bytes: [UInt8], from requester: Requester) throws(Refusal) -> ReceivedRequest {
        ReceivedRequest(try readFirst(bytes), from: requester)
    }

    private static func read(_ bytes: [UInt8]) throws(Refusal) -> MessageFrame {
        do throws(WireError) {
            return try MessageFrame(from: bytes[...])
        } catch {
            throw Refusal(description: "it cannot be read: \(error)")
        }
    }

    private static func readFirst(_ bytes: [UInt8]) throws(Refusal) -> MessageFrame {
        do throws(WireError) {
            return try PersistentFrame.message(ofInit: bytes[...])
        } catch {
            throw Refusal(description: "it cannot be read: \(error)")
        }
    }

    private func accept(_ frame: MessageFrame) throws(Refusal) -> Accepted {
        let type = frame.header.type
        guard let credential = frame.credential else { throw Refusal(description: "it has no credential of munge") }
        let verified: CredentialAuthority.Verified
        do {
            verified = try authority.decode(credential)
        } catch {
            throw Refusal(description: "its credential is refused: \(error)")
        }
        let digest = BodyDigest(payload: verified.payload)
        guard digest.matches(type: type, body: frame.body) else {
            let userID = verified.requester.userID
            throw Refusal(description: "its credential, of uid \(userID), belongs to another message")
        }
        return Accepted(request: ReceivedRequest(frame, from: verified.requester), digest: digest)
    }

    /// The frame of an answer on a local connection: who gives it is known there.
    static func frame(_ reply: ControllerReply, to accepted: Accepted) -> [UInt8] {
        MessageFrame.encode(
            type: reply.type,
            version: accepted.request.version,
            body: reply.body,
            credential: nil
        )
    }

    /// The frame of an answer, with a credential that only the one who asked can use.
    func sign(_ reply: ControllerReply, to accepted: Accepted) throws(CredentialError) -> [UInt8] {
        let payload =
            switch accepted.digest {
            case .kangarooTwelve: BodyDigest.payload(type: reply.type, body: reply.body)
            case .messageNumber: BodyDigest.messageNumberPayload(reply.type)
            case .absent, .unknown: [UInt8]()
            }
        let credential = try authority.encode(payload, reader: accepted.request.requester.userID)
        return MessageFrame.encode(
            type: reply.type,
            version: accepted.request.version,
            body: reply.body,
            credential: credential
        )
    }
}

extension BodyDigest {
    /// The payload that binds a credential to a message's number only.
    fileprivate static func messageNumberPayload(_ type: MessageType) -> [UInt8] {
        [1, UInt8(type.rawValue >> 8), UInt8(type.rawValue & 0xff)]
    }
}
