package import SimCluster
package import SlurmWire

/// Who asks, when, and in which protocol version.
package struct RequestContext: Sendable {
    /// Who asks.
    package var requester: Requester
    /// When the request came.
    package var now: SimTime
    /// The request's protocol version, which is the answer's.
    package var version: ProtocolVersion
}

/// What a handler answers.
package enum Answer<Reply: WireCodable>: Sendable {
    /// The reply of the request.
    case reply(Reply)
    /// The reply of the request, already encoded.
    case encoded([UInt8])
    /// A result code for each part of a job array.
    case arrayErrors(JobArrayErrors)
}

/// Answers one request: an operation of the engine in, a reply out.
///
/// A refusal is thrown and becomes a result code; what a handler did before it threw stays done.
package protocol RequestHandler: Sendable {
    /// The request that is answered.
    associatedtype Handled: WireRequest

    /// Carries out the request.
    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply>
}

extension RequestHandler {
    /// The number of the request.
    static var type: MessageType {
        Handled.type
    }

    /// Decodes the body, carries out the request and encodes the answer.
    ///
    /// Throws only where the body is not the request's.
    static func answer(
        _ body: ArraySlice<UInt8>,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(WireError) -> ControllerReply {
        let request = try Handled.Body(decoding: body, version: context.version)
        do {
            switch try handle(request, &controller, context) {
            case .reply(let reply):
                return ControllerReply(type: Handled.replyType, body: reply.encoded(version: context.version))
            case .encoded(let body):
                return ControllerReply(type: Handled.replyType, body: body)
            case .arrayErrors(let errors):
                return ControllerReply(
                    type: .responseJobArrayErrors,
                    body: errors.encoded(version: context.version)
                )
            }
        } catch {
            return .code(error.code, message: error.message, version: context.version)
        }
    }
}

extension Answer where Reply == ReturnCode {
    /// Done: result code 0.
    static var done: Answer {
        .reply(ReturnCode())
    }
}
