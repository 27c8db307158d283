/// How messages travel on a persistent connection, as Slurm's programs have one to the accounting daemon.
///
/// *Wire:* the first frame is u32 length · u16 6500 · header · credential · `PersistentInit`, an ordinary message
/// behind its number. From then on, both ways: u32 length · u16 message number · body, in the version that the answer
/// to the first frame names in `ret_info`.
package enum PersistentFrame {
    /// The flags that the header of the first frame has: accounting credential and accounting connection.
    package static let initFlags: UInt16 = 3
    /// `persist_type` of a connection to the accounting daemon.
    package static let accountingConnection: UInt16 = 1

    /// A message with its leading length.
    package static func encode<Body: WireCodable>(
        _ type: MessageType,
        _ body: Body,
        version: ProtocolVersion
    ) -> [UInt8] {
        var writer = WireWriter(version: version)
        writer.u32(0)
        writer.u16(type.rawValue)
        body.encode(into: &writer)
        writer.overwrite(UInt32(writer.bytes.count - MessageFrame.lengthSize), at: 0)
        return writer.bytes
    }

    /// The first frame, with its leading length; without a credential it proves nothing of its sender.
    package static func encodeInit(_ body: [UInt8], version: ProtocolVersion, credential: String?) -> [UInt8] {
        var writer = WireWriter(version: version, capacity: body.count + (credential?.utf8.count ?? 0) + 64)
        writer.u32(0)
        writer.u16(MessageType.requestPersistInit.rawValue)
        var header = MessageHeader(version: version, type: .requestPersistInit, bodyLength: body.count)
        header.flags = initFlags
        header.encode(into: &writer)
        MessageFrame.encode(credential, into: &writer)
        writer.raw(body)
        writer.overwrite(UInt32(writer.bytes.count - MessageFrame.lengthSize), at: 0)
        return writer.bytes
    }

    /// Splits a message, given without its leading length, into number and body.
    package static func split(
        _ frame: ArraySlice<UInt8>,
        version: ProtocolVersion
    ) throws(WireError) -> (type: MessageType, body: ArraySlice<UInt8>) {
        var reader = WireReader(frame, version: version)
        let type = MessageType(rawValue: try reader.u16("msg_type"))
        return (type, reader.rest())
    }

    /// Reads the first frame, given without its leading length.
    ///
    /// Throws where the number in front is not that of a persistent connection's start.
    package static func message(ofInit frame: ArraySlice<UInt8>) throws(WireError) -> MessageFrame {
        let (type, message) = try split(frame, version: .slurm2205)
        guard type == .requestPersistInit else {
            throw WireError(.unsupportedMessage(type.rawValue), field: "msg_type", offset: 0)
        }
        return try MessageFrame(from: message)
    }
}
