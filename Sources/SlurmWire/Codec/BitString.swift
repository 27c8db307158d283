/// A set of small numbers as Slurm packs it: the number of bits, then the mask as hexadecimal text.
///
/// The most significant digit comes first; the text has one digit for every four bits.
package struct BitString: Hashable, Sendable {
    /// How many bits there are; numbers in the set are below it.
    package let bitCount: Int
    /// The bits, 64 to a word, bit 0 in the lowest of the first.
    private var words: [UInt64]

    /// Most bits that a packed set may claim, so that a bad count takes no memory.
    package static let maximumBitCount = 1 << 22

    /// Makes a set of numbers below `bitCount`; larger numbers are left out.
    package init(bitCount: Int, setting numbers: some Sequence<Int> = []) {
        self.bitCount = bitCount
        words = Array(repeating: 0, count: (bitCount + 63) / 64)
        for number in numbers { insert(number) }
    }

    /// Adds a number; one that is not below `bitCount` is ignored.
    package mutating func insert(_ number: Int) {
        guard number >= 0, number < bitCount else { return }
        words[number / 64] |= 1 << UInt64(number % 64)
    }

    /// Whether a number is in the set.
    package func contains(_ number: Int) -> Bool {
        number >= 0 && number < bitCount && words[number / 64] >> UInt64(number % 64) & 1 == 1
    }

    /// The numbers in the set, ascending.
    package var numbers: [Int] {
        (0..<bitCount).filter(contains)
    }

    /// The mask, `0x…`.
    var hexadecimal: String {
        var text = "0x"
        for digit in stride(from: (bitCount + 3) / 4 - 1, through: 0, by: -1) {
            let value = words[digit / 16] >> UInt64(digit % 16 * 4) & 0xf
            text += String(value, radix: 16, uppercase: true)
        }
        return text
    }

    /// Reads a mask; shorter ones than needed are padded.
    ///
    /// Gives nil for what is no mask of `bitCount` bits.
    init?(bitCount: Int, hexadecimal: String) {
        self.init(bitCount: bitCount)
        guard hexadecimal.hasPrefix("0x") else { return nil }
        let digits = hexadecimal.utf8.dropFirst(2)
        guard digits.count <= (bitCount + 3) / 4 else { return nil }
        for (place, character) in digits.reversed().enumerated() {
            guard let value = Character(UnicodeScalar(character)).hexDigitValue else { return nil }
            words[place / 16] |= UInt64(value) << UInt64(place % 16 * 4)
        }
        guard numbersAreBelowBitCount else { return nil }
    }

    private var numbersAreBelowBitCount: Bool {
        guard bitCount % 64 != 0, let last = words.last else { return true }
        return last >> UInt64(bitCount % 64) == 0
    }
}

extension WireReader {
    /// A set of bits, or nil where there is none.
    package mutating func bits(_ field: StaticString) throws(WireError) -> BitString? {
        let start = offset
        let count = try u32(field)
        if count == UInt32.max - 1 { return nil }
        guard count <= UInt32(BitString.maximumBitCount) else {
            throw WireError(.tooLarge(UInt64(count)), field: field, offset: start)
        }
        guard
            let text = try string(field),
            let bits = BitString(bitCount: Int(count), hexadecimal: text)
        else { throw WireError(.badText, field: field, offset: start) }
        return bits
    }
}

extension WireWriter {
    /// A set of bits; nil is "none".
    package mutating func bits(_ value: BitString?) {
        guard let value else { return u32(UInt32.max - 1) }
        u32(UInt32(value.bitCount))
        string(value.hexadecimal)
    }
}
