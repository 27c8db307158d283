/// A network address in a header.
///
/// *Wire:* u16 family; 0: nothing follows; 2 (IPv4): 4 bytes of address and 2 of port, each with its bytes reversed;
/// 10 (IPv6): u32 length 16, the address, and 2 bytes of port, reversed.
package enum WireAddress: WireCodable, Hashable {
    /// No address.
    case none
    /// An IPv4 address and port, as they are on the wire.
    case ipv4(address: UInt32, port: UInt16)
    /// An IPv6 address of 16 bytes and its port, as they are on the wire.
    case ipv6(address: [UInt8], port: UInt16)

    /// Makes no address.
    package init() {
        self = .none
    }

    package init(from reader: inout WireReader) throws(WireError) {
        let offset = reader.offset
        let family = try reader.u16("addr_family")
        switch family {
        case 0: self = .none
        case 2: self = .ipv4(address: try reader.u32("addr"), port: try reader.u16("addr_port"))
        case 10: self = .ipv6(address: try reader.bytes("addr"), port: try reader.u16("addr_port"))
        default: throw WireError(.badValue(UInt64(family)), field: "addr_family", offset: offset)
        }
    }

    package func encode(into writer: inout WireWriter) {
        switch self {
        case .none:
            writer.u16(0)
        case .ipv4(let address, let port):
            writer.u16(2)
            writer.u32(address)
            writer.u16(port)
        case .ipv6(let address, let port):
            writer.u16(10)
            writer.bytes(address)
            writer.u16(port)
        }
    }
}
