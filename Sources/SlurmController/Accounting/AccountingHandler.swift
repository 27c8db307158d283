import SlurmModel
import SlurmWire

/// Answers one request of the accounting protocol.
protocol AccountingHandler: Sendable {
    /// The request that is answered.
    associatedtype Handled: WireRequest

    /// Carries out the request; what it changes in the context's directory counts once it is committed.
    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply
}

extension AccountingHandler {
    /// The number of the request.
    static var type: MessageType {
        Handled.type
    }

    /// Decodes the body, carries out the request and encodes the answer, a frame with its length.
    ///
    /// Throws only where the body is not the request's.
    static func answer(
        _ body: ArraySlice<UInt8>,
        version: ProtocolVersion,
        _ context: inout AccountingContext
    ) throws(WireError) -> [UInt8] {
        let request = try Handled.Body(decoding: body, version: version)
        do {
            let reply = try handle(request, &context)
            return PersistentFrame.encode(Handled.replyType, reply, version: version)
        } catch {
            return PersistentResult.frame(error, to: type, version: version)
        }
    }
}

extension PersistentResult {
    /// The result of a request: 0 for done.
    static func done(_ type: MessageType) -> PersistentResult {
        var result = PersistentResult()
        result.retInfo = type.rawValue
        return result
    }

    /// The frame of a refusal.
    static func frame(_ refusal: AccountingRefusal, to type: MessageType, version: ProtocolVersion) -> [UInt8] {
        var result = done(type)
        result.rc = UInt32(bitPattern: refusal.code.rawValue)
        result.comment = refusal.comment
        return PersistentFrame.encode(.persistRc, result, version: version)
    }
}
