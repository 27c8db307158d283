/// What a credential carries to bind it to one message.
///
/// *Wire* (the credential's payload): nothing; or 0x01 and the message number; or 0x02 and KangarooTwelve of the body
/// with the message number as customisation. Observed on 22.05.8: clients send the hash, and so does the controller;
/// a wrong hash is refused.
package enum BodyDigest: Sendable, Hashable {
    /// No binding.
    case absent
    /// Bound to the message number.
    case messageNumber(UInt16)
    /// Bound to the body.
    case kangarooTwelve([UInt8])
    /// A kind that is not known.
    case unknown

    /// Reads a credential's payload.
    package init(payload: [UInt8]) {
        switch (payload.first, payload.count) {
        case (nil, _): self = .absent
        case (1, 3): self = .messageNumber(UInt16(payload[1]) << 8 | UInt16(payload[2]))
        case (2, 1 + KangarooTwelve.digestLength): self = .kangarooTwelve(Array(payload.dropFirst()))
        default: self = .unknown
        }
    }

    /// The payload that binds a credential to a body.
    package static func payload(type: MessageType, body: some Collection<UInt8>) -> [UInt8] {
        [2] + KangarooTwelve.hash(body, customization: type.bigEndianBytes)
    }

    /// Whether the binding holds for a message.
    package func matches(type: MessageType, body: some Collection<UInt8>) -> Bool {
        switch self {
        case .absent: true
        case .messageNumber(let number): number == type.rawValue
        case .kangarooTwelve(let hash): hash == KangarooTwelve.hash(body, customization: type.bigEndianBytes)
        case .unknown: false
        }
    }
}

extension MessageType {
    /// The number's two bytes, most significant first.
    fileprivate var bigEndianBytes: [UInt8] {
        [UInt8(rawValue >> 8), UInt8(rawValue & 0xff)]
    }
}
