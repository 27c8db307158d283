/// What the C library says of a byte in the C locale.
enum ASCII {
    /// The lower-case letter, or the byte itself.
    static func lowercase(_ byte: UInt8) -> UInt8 {
        byte >= 65 && byte <= 90 ? byte + 32 : byte
    }

    /// Whether the byte is white space: space, or tab to carriage return.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || (byte >= 9 && byte <= 13)
    }

    /// Whether the byte may be part of a key: letter, digit, `_` or `.`.
    static func isKeyByte(_ byte: UInt8) -> Bool {
        let letter = byte | 32
        return (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57) || byte == 95 || byte == 46
    }

    /// Whether two texts are equal when ASCII letters are folded.
    static func equal(_ left: some StringProtocol, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8) { lowercase($0) == lowercase($1) }
    }

    /// Whether `text` begins with `prefix` when ASCII letters are folded.
    static func hasPrefix(_ text: some StringProtocol, _ prefix: String) -> Bool {
        equal(text.prefix(prefix.count), prefix)
    }
}
