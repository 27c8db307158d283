/// A value in the bytes of a record.
///
/// The bytes may be anything: what is no value throws.
struct RecordValue {
    /// The bytes of the record.
    let bytes: [UInt8]
    private let start: Int

    /// What is thrown for bytes that are no record of the type.
    static let malformed = DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "not such a record"))

    /// Names the value that starts there, which is among the bytes or at their end.
    init(_ bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        self.start = start
    }

    private var tag: RecordTag? {
        start < bytes.count ? RecordTag(rawValue: bytes[start]) : nil
    }

    var isNull: Bool { tag == .null }

    func bool() throws -> Bool {
        guard let tag, tag == .true || tag == .false else { throw Self.malformed }
        return tag == .true
    }

    func double() throws -> Double {
        guard tag == .floatingPoint, start + 9 <= bytes.count else { throw Self.malformed }
        return Double(bitPattern: bytes[(start + 1)..<(start + 9)].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// A number, if it fits.
    func number<Number: FixedWidthInteger>() throws -> Number {
        guard let tag, tag == .number || tag == .negative else { throw Self.malformed }
        var position = start + 1
        let magnitude = try Self.number(bytes, &position)
        if tag == .number, let number = Number(exactly: magnitude) { return number }
        if tag == .negative, let lacking = Int64(exactly: magnitude), let number = Number(exactly: ~lacking) {
            return number
        }
        throw Self.malformed
    }

    func text() throws -> String {
        guard tag == .text else { throw Self.malformed }
        var position = start + 1
        return try Self.text(bytes, &position)
    }

    /// Where the content of a container is.
    func content(of wanted: RecordTag) throws -> Range<Int> {
        guard tag == wanted, start + 5 <= bytes.count else { throw Self.malformed }
        let length = (1...4).reversed().reduce(0) { $0 << 8 | Int(bytes[start + $1]) }
        guard length <= bytes.count - start - 5 else { throw Self.malformed }
        return (start + 5)..<(start + 5 + length)
    }

    /// Where the value ends, which is not behind the limit.
    func end(limit: Int) throws -> Int {
        guard let tag else { throw Self.malformed }
        var position = start + 1
        switch tag {
        case .null, .false, .true: break
        case .negative, .number: _ = try Self.number(bytes, &position)
        case .floatingPoint: position += 8
        case .text: try Self.skipText(bytes, &position)
        case .list, .fields: position = try content(of: tag).upperBound
        }
        guard position <= limit else { throw Self.malformed }
        return position
    }

    /// Reads a number and goes behind it.
    static func number(_ bytes: [UInt8], _ position: inout Int) throws -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw malformed
    }

    /// Reads a text and goes behind it.
    static func text(_ bytes: [UInt8], _ position: inout Int) throws -> String {
        let end = position
        try skipText(bytes, &position)
        var start = end
        _ = try number(bytes, &start)
        guard let text = String(validating: bytes[start..<position], as: UTF8.self) else { throw malformed }
        return text
    }

    /// Goes behind a text.
    static func skipText(_ bytes: [UInt8], _ position: inout Int) throws {
        let length = try number(bytes, &position)
        guard length <= UInt64(bytes.count - position) else { throw malformed }
        position += Int(length)
    }
}
