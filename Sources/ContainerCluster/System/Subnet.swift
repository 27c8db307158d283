/// A range of IPv4 addresses.
package struct Subnet: Hashable, Sendable {
    /// The first address.
    package var address: UInt32
    /// The number of leading bits that all addresses have in common.
    package var prefixBits: Int

    /// Makes a range.
    package init(address: UInt32, prefixBits: Int) {
        self.address = address
        self.prefixBits = prefixBits
    }

    /// Reads `10.77.3.0/24`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 2, bytes.count == 4, let bits = Int(parts[1]), (0...32).contains(bits) else { return nil }
        var address: UInt32 = 0
        for byte in bytes {
            guard let byte else { return nil }
            address = address << 8 | UInt32(byte)
        }
        self.init(address: address, prefixBits: bits)
    }

    /// Whether an address is in both.
    package func overlaps(_ other: Subnet) -> Bool {
        let bits = min(prefixBits, other.prefixBits)
        let mask: UInt32 = bits == 0 ? 0 : ~UInt32(0) << UInt32(32 - bits)
        return address & mask == other.address & mask
    }

    /// The first three numbers of the address, `10.77.3`.
    package var firstThreeNumbers: String {
        "\(address >> 24).\(address >> 16 & 0xff).\(address >> 8 & 0xff)"
    }

    /// The ranges that clusters can have, each with 254 addresses.
    package static let candidates: [Subnet] = (0..<256).map {
        Subnet(address: 10 << 24 | 77 << 16 | UInt32($0) << 8, prefixBits: 24)
    }

    /// A range that meets none of `taken`, looked for from the candidate of this number on; nil where there is none.
    package static func free(notIn taken: [Subnet], from start: Int) -> Subnet? {
        candidates.indices.map { candidates[($0 + start) % candidates.count] }.first { candidate in
            !taken.contains { $0.overlaps(candidate) }
        }
    }
}
