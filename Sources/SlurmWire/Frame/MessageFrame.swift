/// A message as it travels: header, credential, body.
///
/// *Wire:* u32 length of what follows · header · u32 authentication plugin · the plugin's data · body. The munge
/// plugin's (101) data is one string, the credential; that of the plugin `none` (100) is u32 user · u32 group · string
/// host, which nobody may believe.
package struct MessageFrame: Sendable, Hashable {
    /// The header.
    package var header: MessageHeader
    /// The munge credential, without its final NUL; nil where the message has none, so that only the way on which it
    /// came can tell who sent it.
    package var credential: String?
    /// The body's bytes.
    package var body: ArraySlice<UInt8>

    /// The number of the munge authentication plugin (`AUTH_PLUGIN_MUNGE`).
    package static let mungePlugin: UInt32 = 101
    /// The number of the plugin that proves nothing (`AUTH_PLUGIN_NONE`).
    package static let nonePlugin: UInt32 = 100
    /// What stands for a user or a group that is not told (`SLURM_AUTH_NOBODY`).
    private static let nobody: UInt32 = 99
    /// How many bytes the length before a frame takes.
    package static let lengthSize = 4
    /// The longest frame that is read, in bytes; Slurm itself stops at 1 GiB.
    package static let maximumLength = 64 << 20

    /// Reads a frame without its leading length.
    package init(from bytes: ArraySlice<UInt8>) throws(WireError) {
        var reader = WireReader(bytes, version: .slurm2205)
        header = try MessageHeader(reading: &reader)
        let pluginOffset = reader.offset
        let plugin = try reader.u32("auth_plugin")
        switch plugin {
        case Self.mungePlugin:
            let credentialOffset = reader.offset
            guard let credential = try reader.string("auth_credential") else {
                throw WireError(.badText, field: "auth_credential", offset: credentialOffset)
            }
            self.credential = credential
        case Self.nonePlugin:
            _ = try reader.u32("auth_uid")
            _ = try reader.u32("auth_gid")
            _ = try reader.string("auth_host")
        default:
            throw WireError(.badValue(UInt64(plugin)), field: "auth_plugin", offset: pluginOffset)
        }
        let length = Int(header.bodyLength)
        guard length <= reader.remaining else {
            throw WireError(.needMoreBytes(length - reader.remaining), field: "body", offset: reader.offset)
        }
        body = try reader.take(length, "body")
    }

    /// The frame's bytes with their leading length; without a credential it proves nothing of its sender.
    package static func encode(
        type: MessageType,
        version: ProtocolVersion,
        body: [UInt8],
        credential: String?
    ) -> [UInt8] {
        var content = WireWriter(version: version, capacity: body.count + (credential?.utf8.count ?? 0) + 64)
        MessageHeader(version: version, type: type, bodyLength: body.count).encode(into: &content)
        encode(credential, into: &content)
        content.raw(body)
        var frame = WireWriter(version: version, capacity: content.bytes.count + lengthSize)
        frame.u32(UInt32(content.bytes.count))
        frame.raw(content.bytes)
        return frame.bytes
    }

    /// Writes a credential, or that there is none.
    static func encode(_ credential: String?, into writer: inout WireWriter) {
        guard let credential else {
            writer.u32(nonePlugin)
            writer.u32(nobody)
            writer.u32(nobody)
            return writer.string(nil)
        }
        writer.u32(mungePlugin)
        writer.string(credential)
    }
}

extension WireCodable {
    /// Reads the structure from bytes in which nothing else stands, such as the body of a message.
    ///
    /// Throws where they are not the structure, or where something follows it.
    package init(decoding bytes: ArraySlice<UInt8>, version: ProtocolVersion) throws(WireError) {
        var reader = WireReader(bytes, version: version)
        try self.init(from: &reader)
        try reader.expectEnd()
    }

    /// The structure's bytes in a protocol version.
    package func encoded(version: ProtocolVersion) -> [UInt8] {
        var writer = WireWriter(version: version)
        encode(into: &writer)
        return writer.bytes
    }
}
