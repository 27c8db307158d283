/// The fields of a value, which are mostly asked for in the order in which they are there.
final class RecordFields {
    private let bytes: [UInt8]
    private let range: Range<Int>
    /// Where the field that was found last begins.
    private var last: Int

    /// Takes a value; throws where it is none with fields.
    init(_ value: RecordValue) throws {
        bytes = value.bytes
        range = try value.content(of: .fields)
        last = range.lowerBound
        // From here on every field is known to be well formed.
        var position = range.lowerBound
        while position < range.upperBound { position = try Self.next(bytes, position, limit: range.upperBound) }
    }

    /// The names, in order; one that is no UTF-8 is given so that it is found nowhere.
    var names: [String] {
        var names: [String] = []
        var position = range.lowerBound
        while position < range.upperBound {
            var start = position
            // The lengths are known to be right.
            guard let length = try? RecordValue.number(bytes, &start) else { return names }
            names.append(String(decoding: bytes[start..<(start + Int(length))], as: UTF8.self))
            position = following(position)
        }
        return names
    }

    /// The value of a field; nil where there is none of this name.
    func find(_ key: some CodingKey) -> RecordValue? {
        var name = key.stringValue
        return name.withUTF8 { name in
            var position = last
            while position < range.upperBound {
                if let value = value(name, at: position) { return value }
                position = following(position)
            }
            position = range.lowerBound
            while position < last {
                if let value = value(name, at: position) { return value }
                position = following(position)
            }
            return nil
        }
    }

    /// The value of the field that begins there, if this is its name.
    private func value(_ name: UnsafeBufferPointer<UInt8>, at position: Int) -> RecordValue? {
        var start = position + 1
        // The length of nearly every name is one byte.
        if bytes[position] < 0x80 {
            guard Int(bytes[position]) == name.count else { return nil }
        } else {
            start = position
            guard let length = try? RecordValue.number(bytes, &start), length == UInt64(name.count) else { return nil }
        }
        for index in 0..<name.count where bytes[start + index] != name[index] { return nil }
        last = position
        return RecordValue(bytes, at: start + name.count)
    }

    private func following(_ position: Int) -> Int {
        (try? Self.next(bytes, position, limit: range.upperBound)) ?? range.upperBound
    }

    /// Where the field behind this one begins.
    private static func next(_ bytes: [UInt8], _ position: Int, limit: Int) throws -> Int {
        var start = position
        try RecordValue.skipText(bytes, &start)
        return try RecordValue(bytes, at: start).end(limit: limit)
    }
}
