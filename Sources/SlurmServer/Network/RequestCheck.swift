import SlurmController
import SlurmWire

/// Finds out who sent a request, and signs the answer.
///
/// Both wait for munged and so run outside of the event loop.
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
        let frame: MessageFrame
        do {
            frame = try MessageFrame(from: bytes[...])
        } catch {
            throw Refusal(description: "it cannot be read: \(error)")
        }
        return try accept(frame)
    }

    /// Reads the first frame of an accounting connection, without its leading length, and checks its credential.
    func acceptFirst(_ bytes: [UInt8]) throws(Refusal) -> ReceivedRequest {
        let frame: MessageFrame
        do {
            frame = try PersistentFrame.message(ofInit: bytes[...])
        } catch {
            throw Refusal(description: "it cannot be read: \(error)")
        }
        return try accept(frame).request
    }

    private func accept(_ frame: MessageFrame) throws(Refusal) -> Accepted {
        let type = frame.header.type
        let verified: CredentialAuthority.Verified
        do {
            verified = try authority.decode(frame.credential)
        } catch {
            throw Refusal(description: "its credential is refused: \(error)")
        }
        let digest = BodyDigest(payload: verified.payload)
        guard digest.matches(type: type, body: frame.body) else {
            let userID = verified.requester.userID
            throw Refusal(description: "its credential, of uid \(userID), belongs to another message")
        }
        let request = ReceivedRequest(
            type: type,
            version: frame.header.version,
            body: frame.body,
            requester: verified.requester
        )
        return Accepted(request: request, digest: digest)
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
