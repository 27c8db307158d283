/// A request that a controller answers: which body it has, and which body its answer has.
///
/// Any request may instead be answered by a result code (`ReturnCode`, `ReturnCodeMessage`).
package protocol WireRequest: Sendable {
    /// The request's body.
    associatedtype Body: WireCodable
    /// The answer's body.
    associatedtype Reply: WireCodable

    /// The request's number.
    static var type: MessageType { get }
    /// The answer's number.
    static var replyType: MessageType { get }
}
