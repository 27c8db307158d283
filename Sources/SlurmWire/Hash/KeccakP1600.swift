/// The permutation Keccak-p[1600] with 12 rounds, on which KangarooTwelve is built.
///
/// Source: FIPS 202, section 3, and RFC 9861, section 2.
struct KeccakP1600 {
    /// The 25 lanes of the state, row by row.
    private var lanes = [UInt64](repeating: 0, count: 25)

    private static let roundConstants: [UInt64] = [
        0x0000_0000_8000_808b, 0x8000_0000_0000_008b, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
        0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800a, 0x8000_0000_8000_000a,
        0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
    ]

    /// Where each lane goes in the step pi, and by how much it is rotated in the step rho, along pi's cycle.
    private static let steps: [(lane: Int, rotation: UInt64)] = [
        (10, 1), (7, 3), (11, 6), (17, 10), (18, 15), (3, 21), (5, 28), (16, 36), (8, 45), (21, 55), (24, 2), (4, 14),
        (15, 27), (23, 41), (19, 56), (13, 8), (12, 25), (2, 43), (20, 62), (14, 18), (22, 39), (9, 61), (6, 20),
        (1, 44),
    ]

    /// Adds a byte to the state at a place below 200.
    mutating func absorb(_ byte: UInt8, at place: Int) {
        lanes[place / 8] ^= UInt64(byte) << UInt64(place % 8 * 8)
    }

    /// The byte of the state at a place below 200.
    func byte(at place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: lanes[place / 8] >> UInt64(place % 8 * 8))
    }

    /// Runs the 12 rounds.
    mutating func permute() {
        lanes.withUnsafeMutableBufferPointer { lanes in
            Self.roundConstants.withUnsafeBufferPointer { constants in
                Self.steps.withUnsafeBufferPointer { steps in
                    for constant in constants { Self.round(lanes, steps, constant) }
                }
            }
        }
    }

    @inline(__always)
    private static func round(
        _ lanes: UnsafeMutableBufferPointer<UInt64>,
        _ steps: UnsafeBufferPointer<(lane: Int, rotation: UInt64)>,
        _ constant: UInt64
    ) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 5) { columns in
            for x in 0..<5 {
                columns[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20]
            }
            for x in 0..<5 {
                let parity = columns[(x + 4) % 5] ^ rotate(columns[(x + 1) % 5], 1)
                for y in stride(from: 0, to: 25, by: 5) { lanes[x + y] ^= parity }
            }
            var carried = lanes[1]
            for step in steps {
                let next = lanes[step.lane]
                lanes[step.lane] = rotate(carried, step.rotation)
                carried = next
            }
            for y in stride(from: 0, to: 25, by: 5) {
                for x in 0..<5 { columns[x] = lanes[x + y] }
                for x in 0..<5 { lanes[x + y] = columns[x] ^ (~columns[(x + 1) % 5] & columns[(x + 2) % 5]) }
            }
            lanes[0] ^= constant
        }
    }

    @inline(__always)
    private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
        value << count | value >> (64 - count)
    }
}
