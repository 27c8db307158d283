/// The text of a slurm.conf in which one value is changed and everything else stays as somebody wrote it.
struct ConfigurationText {
    let bytes: [UInt8]

    /// Takes a text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The text with another value for this key: in its last place, which is the one that counts, or else in a line of
    /// its own at the end.
    func setting(_ key: String, to value: String) -> [UInt8] {
        let name = Array(key.lowercased().utf8)
        if let range = bytes.indices.reversed().lazy.compactMap({ valueRange(of: name, at: $0) }).first {
            return bytes[..<range.lowerBound] + Array(value.utf8) + bytes[range.upperBound...]
        }
        let separator: [UInt8] = bytes.isEmpty || bytes.last == Self.newline ? [] : [Self.newline]
        return bytes + separator + Array("\(key)=\(value)\n".utf8)
    }

    private static let newline = UInt8(ascii: "\n")

    /// Where the value is, if a setting of this key starts here.
    private func valueRange(of key: [UInt8], at start: Int) -> Range<Int>? {
        guard start + key.count < bytes.count, startsWord(start), !isComment(start) else { return nil }
        let name = bytes[start..<start + key.count].map { (65...90).contains($0) ? $0 + 32 : $0 }
        guard name == key else { return nil }
        var position = skipBlanks(start + key.count)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
        position = skipBlanks(position + 1)
        let end = bytes[position...].firstIndex { Self.isBlank($0) || $0 == Self.newline || $0 == UInt8(ascii: "#") }
        return position..<(end ?? bytes.count)
    }

    private func startsWord(_ index: Int) -> Bool {
        index == 0 || Self.isBlank(bytes[index - 1]) || bytes[index - 1] == Self.newline
    }

    /// Whether a `#` comes before this place in its line, so that nobody reads it.
    private func isComment(_ index: Int) -> Bool {
        let line = bytes[..<index].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
        return bytes[line..<index].contains(UInt8(ascii: "#"))
    }

    private func skipBlanks(_ index: Int) -> Int {
        bytes[index...].firstIndex { !Self.isBlank($0) } ?? bytes.count
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
