/// The bytes of a record while it is written, and the containers in it that are not complete.
final class RecordWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []
    /// Where the lengths of the open containers are, the outermost first.
    private var open: [Int] = []

    /// How many containers are open.
    var depth: Int { open.count }

    /// Begins a container and gives its depth.
    func begin(_ tag: RecordTag) -> Int {
        bytes.append(tag.rawValue)
        open.append(bytes.count)
        bytes += [0, 0, 0, 0]
        return open.count
    }

    /// Completes the containers that are deeper.
    func close(to depth: Int) {
        while open.count > depth {
            let start = open.removeLast()
            let length = UInt32(bytes.count - start - 4)
            for index in 0..<4 { bytes[start + index] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(index))) }
        }
    }

    /// Writes the name of a field.
    func name(_ key: some CodingKey) {
        append(text: key.stringValue)
    }

    func null() {
        bytes.append(RecordTag.null.rawValue)
    }

    func value(_ value: Bool) {
        bytes.append((value ? RecordTag.true : .false).rawValue)
    }

    func value(_ value: String) {
        bytes.append(RecordTag.text.rawValue)
        append(text: value)
    }

    func value(_ value: Double) {
        bytes.append(RecordTag.floatingPoint.rawValue)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    func number(_ value: some FixedWidthInteger) {
        if value < 0 {
            bytes.append(RecordTag.negative.rawValue)
            append(number: UInt64(truncatingIfNeeded: ~value))
        } else {
            bytes.append(RecordTag.number.rawValue)
            append(number: UInt64(truncatingIfNeeded: value))
        }
    }

    /// Writes any other value, all of it.
    func encode(_ value: some Encodable) throws {
        let outer = depth
        let start = bytes.count
        try value.encode(to: RecordEncoder(self))
        close(to: outer)
        // One that writes nothing at all is an empty object to its decoder.
        if bytes.count == start {
            _ = begin(.fields)
            close(to: outer)
        }
    }

    private func append(text: String) {
        var text = text
        text.withUTF8 { utf8 in
            append(number: UInt64(utf8.count))
            bytes.append(contentsOf: utf8)
        }
    }

    private func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
