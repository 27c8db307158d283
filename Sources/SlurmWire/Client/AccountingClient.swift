/// Something that answers requests as the accounting daemon does: a persistent connection to one, or a test's stand-in.
///
/// What is changed counts only once `commit` has said so; a connection that ends before leaves everything as it was.
package protocol AccountingClient {
    /// Sends a request and gives the answer, or the result code that came in its place.
    ///
    /// Throws where the daemon cannot be reached, or where its answer cannot be read.
    mutating func ask<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError)
        -> AccountingReply<R.Reply>

    /// Ends the connection.
    ///
    /// The daemon does not answer that.
    mutating func close()
}

/// An answer of the accounting daemon, which may be a result code in place of what was asked for.
package enum AccountingReply<Expected: WireCodable>: Sendable {
    /// The expected message.
    case expected(Expected)
    /// A result code (0 for success), with a comment.
    case result(PersistentResult)

    /// Reads an answer by its number.
    package init(
        type: MessageType,
        expected: MessageType,
        body: ArraySlice<UInt8>,
        version: ProtocolVersion
    ) throws(WireError) {
        var reader = WireReader(body, version: version)
        switch type {
        case .persistRc: self = .result(try PersistentResult(from: &reader))
        case expected: self = .expected(try Expected(from: &reader))
        default: throw WireError(.unsupportedMessage(type.rawValue), field: "msg_type", offset: 0)
        }
        try reader.expectEnd()
    }
}
