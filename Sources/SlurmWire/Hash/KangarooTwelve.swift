/// KangarooTwelve: the hash by which a credential is bound to the body that it came with.
///
/// Slurm hashes the body with the message number, two big-endian bytes, as customisation string.
/// Source: RFC 9861, section 3.2 (KT128).
package enum KangarooTwelve {
    /// How many bytes a hash in Slurm has.
    package static let digestLength = 32
    /// How many bytes a leaf of the tree holds.
    private static let chunkLength = 8192

    /// The hash of `body` under `customization`.
    package static func hash(_ body: some Collection<UInt8>, customization: [UInt8]) -> [UInt8] {
        var input = Array(body)
        input += customization
        input += lengthEncoded(customization.count)
        guard input.count > chunkLength else {
            return TurboShake.hash(input[...], domain: 0x07, length: digestLength)
        }
        var node = Array(input[..<chunkLength])
        node += [3, 0, 0, 0, 0, 0, 0, 0]
        var leaves = 0
        var start = chunkLength
        while start < input.count {
            let end = min(start + chunkLength, input.count)
            node += TurboShake.hash(input[start..<end], domain: 0x0b, length: 32)
            leaves += 1
            start = end
        }
        node += lengthEncoded(leaves) + [0xff, 0xff]
        return TurboShake.hash(node[...], domain: 0x06, length: digestLength)
    }

    /// A number as its big-endian bytes without leading zeros, followed by how many there are.
    private static func lengthEncoded(_ number: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = number
        while rest > 0 {
            bytes.insert(UInt8(rest & 0xff), at: 0)
            rest >>= 8
        }
        return bytes + [UInt8(bytes.count)]
    }
}

/// The sponge over Keccak-p[1600, 12] with a rate of 168 bytes (TurboSHAKE128).
private enum TurboShake {
    private static let rate = 168

    static func hash(_ input: ArraySlice<UInt8>, domain: UInt8, length: Int) -> [UInt8] {
        var state = KeccakP1600()
        var place = 0
        for byte in input {
            state.absorb(byte, at: place)
            place += 1
            if place == rate {
                state.permute()
                place = 0
            }
        }
        state.absorb(domain, at: place)
        state.absorb(0x80, at: rate - 1)
        state.permute()
        return (0..<length).map { state.byte(at: $0) }
    }
}
