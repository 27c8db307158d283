/// One message of a recorded stream.
///
/// *Wire:* u32 length of what follows · header · credential · body, all big endian. The header: u16 version · u16 flags
/// · u16 message type · u32 body length · u16 forward count, then if it is not 0 a string with the nodes, u32 timeout
/// and u16 tree width · u16 return count and that many collected replies · address of the sender. The credential: u32
/// plugin and, for munge, a string.
struct CapturedFrame {
    private static let mungePlugin: UInt32 = 101

    /// The whole frame, its length field included.
    let bytes: ArraySlice<UInt8>
    let messageType: UInt16
    /// What lies between the credential and the frame's end.
    let body: ArraySlice<UInt8>

    /// Cuts a stream into its frames; a frame that is not complete, or is none, is an error.
    static func split(_ stream: [UInt8]) throws(CaptureError) -> [Self] {
        var frames: [Self] = []
        var rest = stream[...]
        while !rest.isEmpty {
            var reader = FieldReader(rest)
            let length = Int(try reader.unsigned(byteCount: 4))
            guard length <= rest.count - 4 else {
                throw .recording("a frame of \(length) bytes broke off after \(rest.count - 4)")
            }
            let frame = rest.prefix(4 + length)
            frames.append(try isPersistent(frame) ? Self(persistent: frame) : Self(frame))
            rest = rest.dropFirst(4 + length)
        }
        return frames
    }

    /// Whether a frame is one of a connection to the accounting daemon, which begins with the number of its message.
    private static func isPersistent(_ frame: ArraySlice<UInt8>) throws(CaptureError) -> Bool {
        var reader = FieldReader(frame.dropFirst(4))
        return AccountingNames.name(of: UInt16(try reader.unsigned(byteCount: 2))) != nil
    }

    /// Reads a frame of such a connection: u32 length · u16 message type · body, but for the first one, whose body is
    /// that of an ordinary frame behind the number.
    private init(persistent frame: ArraySlice<UInt8>) throws(CaptureError) {
        var reader = FieldReader(frame.dropFirst(4))
        let type = UInt16(try reader.unsigned(byteCount: 2))
        guard type == AccountingNames.start else {
            bytes = frame
            messageType = type
            body = reader.rest
            return
        }
        let message = try Self(frame.prefix(4) + reader.rest)
        bytes = frame
        messageType = type
        body = message.body
    }

    private init(_ frame: ArraySlice<UInt8>) throws(CaptureError) {
        var reader = FieldReader(frame.dropFirst(4))
        try reader.skip(4)
        messageType = UInt16(try reader.unsigned(byteCount: 2))
        let bodyLength = Int(try reader.unsigned(byteCount: 4))
        if try reader.unsigned(byteCount: 2) > 0 {
            try reader.skipString()
            try reader.skip(6)
        }
        let collectedReplyCount = try reader.unsigned(byteCount: 2)
        guard bodyLength <= frame.count else {
            throw .recording("message \(messageType) says that its body has \(bodyLength) bytes, more than its frame")
        }
        bytes = frame
        body = frame.suffix(bodyLength)
        // Collected replies are bodies of any kind without a length, so what follows them can only be found from the
        // frame's end.
        guard collectedReplyCount == 0 else {
            return
        }
        try reader.skipAddress()
        guard try reader.unsigned(byteCount: 4) == Self.mungePlugin else {
            throw .recording("message \(messageType) has no munge credential")
        }
        try reader.skipString()
        guard reader.rest == body else {
            throw .recording("message \(messageType) has a body of \(reader.rest.count) bytes instead of \(bodyLength)")
        }
    }
}
