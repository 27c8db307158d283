/// The header of a message.
///
/// *Wire:* u16 version · u16 flags · u16 message number · u32 length of the body · u16 count of forwards (then string
/// nodes · u32 timeout · u16 tree width) · u16 count of gathered returns · address (u16 family, 0 for none).
package struct MessageHeader: Sendable, Hashable {
    /// The layout of the body.
    package var version: ProtocolVersion
    /// Flags: 1 use the accounting credential, 2 accounting connection, 0x10 broadcast, 0x20 controller queue,
    /// 0x40 no credential follows.
    package var flags: UInt16 = 0
    /// The message's number.
    package var type: MessageType
    /// How many bytes the body has.
    package var bodyLength: UInt32
    /// To which further nodes the message is to be passed on, if to any.
    package var forward: Forward?
    /// Where the message came from first, if it says so.
    package var originalAddress = WireAddress.none

    /// A request to pass a message on.
    package struct Forward: Sendable, Hashable {
        /// How many nodes follow.
        package var count: UInt16
        /// The nodes, as a host list.
        package var nodes: String?
        /// How long to wait for them, in milliseconds.
        package var timeout: UInt32
        /// To how many nodes at once to pass it on.
        package var treeWidth: UInt16
    }

    /// Makes a plain header.
    package init(version: ProtocolVersion, type: MessageType, bodyLength: Int) {
        self.version = version
        self.type = type
        self.bodyLength = UInt32(bodyLength)
    }

    /// Reads a header and leaves the reader behind it.
    init(reading reader: inout WireReader) throws(WireError) {
        version = ProtocolVersion(rawValue: try reader.u16("version"))
        guard ProtocolVersion.supported.contains(version) else {
            throw WireError(.unsupportedVersion(version.rawValue), field: "version", offset: 0)
        }
        flags = try reader.u16("flags")
        type = MessageType(rawValue: try reader.u16("msg_type"))
        bodyLength = try reader.u32("body_length")
        let forwards = try reader.u16("forward_cnt")
        if forwards > 0 {
            forward = Forward(
                count: forwards,
                nodes: try reader.string("forward_nodelist"),
                timeout: try reader.u32("forward_timeout"),
                treeWidth: try reader.u16("forward_tree_width")
            )
        }
        let offset = reader.offset
        let returns = try reader.u16("ret_cnt")
        guard returns == 0 else { throw WireError(.badValue(UInt64(returns)), field: "ret_cnt", offset: offset) }
        originalAddress = try WireAddress(from: &reader)
    }

    /// Writes the header.
    func encode(into writer: inout WireWriter) {
        writer.u16(version.rawValue)
        writer.u16(flags)
        writer.u16(type.rawValue)
        writer.u32(bodyLength)
        writer.u16(forward?.count ?? 0)
        if let forward {
            writer.string(forward.nodes)
            writer.u32(forward.timeout)
            writer.u16(forward.treeWidth)
        }
        writer.u16(0)
        originalAddress.encode(into: &writer)
    }
}
