/// A short name for content: equal content has an equal digest (FNV-1a, 64 bits).
package struct ContentDigest: Hashable, Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Begins with nothing.
    package init() {}

    /// Digests a text.
    package init(of text: String) {
        add(text)
    }

    /// Adds a text and its end.
    package mutating func add(_ text: String) {
        add(Array(text.utf8))
    }

    /// Adds bytes and their number.
    package mutating func add(_ bytes: [UInt8]) {
        var state = state
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var count = bytes.count
        repeat {
            state = (state ^ UInt64(count & 0xff)) &* 0x100_0000_01b3
            count >>= 8
        } while count > 0
        self.state = state
    }

    /// The digest in 16 hexadecimal digits.
    package var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
