/// KangarooTwelve: the hash by which a credential is bound to the body that it came with.
///
/// Slurm hashes the body with the message number, two big-endian bytes, as customisation string. The input is cut into
/// chunks: the first, and the hashes of the others, are what is hashed in the end.
/// Source: RFC 9861, section 3.2 (KT128).
package struct KangarooTwelve {
    /// How many bytes a hash in Slurm has.
    package static let digestLength = 32
    /// How many bytes a chunk holds.
    private static let chunkLength = 8192

    private var root = TurboShake()
    private var leaf = TurboShake()
    /// How many bytes the present chunk has.
    private var filled = 0
    /// How many chunks were begun after the first.
    private var leaves = 0

    /// The hash of `body` under `customization`.
    package static func hash(_ body: some Collection<UInt8>, customization: [UInt8]) -> [UInt8] {
        var hash = KangarooTwelve()
        if body.withContiguousStorageIfAvailable({ hash.absorb(UnsafeRawBufferPointer($0)) }) == nil {
            Array(body).withUnsafeBytes { hash.absorb($0) }
        }
        (customization + lengthEncoded(customization.count)).withUnsafeBytes { hash.absorb($0) }
        return hash.finish()
    }

    private mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        while !rest.isEmpty {
            if filled == Self.chunkLength { beginLeaf() }
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.chunkLength - filled))
            if leaves == 0 { root.absorb(piece) } else { leaf.absorb(piece) }
            filled += piece.count
            rest = rest.dropFirst(piece.count)
        }
    }

    private mutating func beginLeaf() {
        if leaves == 0 { absorbIntoRoot([3, 0, 0, 0, 0, 0, 0, 0]) } else { endLeaf() }
        leaf = TurboShake()
        leaves += 1
        filled = 0
    }

    private mutating func endLeaf() {
        absorbIntoRoot(leaf.finish(domain: 0x0b, length: 32))
    }

    private mutating func absorbIntoRoot(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { root.absorb($0) }
    }

    private consuming func finish() -> [UInt8] {
        guard leaves > 0 else { return root.finish(domain: 0x07, length: Self.digestLength) }
        endLeaf()
        absorbIntoRoot(Self.lengthEncoded(leaves) + [0xff, 0xff])
        return root.finish(domain: 0x06, length: Self.digestLength)
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
