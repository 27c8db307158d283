/// The sponge over Keccak-p[1600, 12] with a rate of 168 bytes (TurboSHAKE128), fed in pieces.
///
/// Source: RFC 9861, section 2.
struct TurboShake {
    /// How many bytes enter the state between two permutations.
    private static let rate = 168

    private var state = KeccakP1600()
    /// Where the next byte enters the state.
    private var place = 0

    /// Takes in the next bytes.
    mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        while place != 0, let byte = rest.popFirst() { absorb(byte) }
        while rest.count >= Self.rate {
            state.absorb(lanesOf: UnsafeRawBufferPointer(rebasing: rest.prefix(Self.rate)))
            state.permute()
            rest = rest.dropFirst(Self.rate)
        }
        for byte in rest { absorb(byte) }
    }

    private mutating func absorb(_ byte: UInt8) {
        state.absorb(byte, at: place)
        place += 1
        guard place == Self.rate else { return }
        state.permute()
        place = 0
    }

    /// Ends the input and gives the first `length` bytes of output, at most one rate.
    consuming func finish(domain: UInt8, length: Int) -> [UInt8] {
        state.absorb(domain, at: place)
        state.absorb(0x80, at: Self.rate - 1)
        state.permute()
        return (0..<length).map { state.byte(at: $0) }
    }
}
