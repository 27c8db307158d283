/// Writes the fields of a launch record: numbers as eight bytes, the least significant first, texts led by their
/// length.
struct FieldWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// Bytes as they are.
    mutating func raw(_ content: some Collection<UInt8>) {
        bytes.append(contentsOf: content)
    }

    /// A number.
    mutating func number(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Bytes with their length.
    mutating func field(_ content: [UInt8]) {
        number(UInt64(content.count))
        bytes.append(contentsOf: content)
    }

    /// A text with its length.
    mutating func field(_ text: String) {
        field(Array(text.utf8))
    }

    /// Fields with their count.
    mutating func fields(_ contents: [[UInt8]]) {
        number(UInt64(contents.count))
        for content in contents { field(content) }
    }
}
