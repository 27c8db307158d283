import Glibc

/// Reads what `FieldWriter` wrote; a record that is cut short or says impossible lengths is refused with `EBADMSG`.
struct FieldReader {
    private let bytes: [UInt8]
    private var position = 0

    /// Reads from the first byte.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether everything was read.
    var isAtEnd: Bool {
        position == bytes.count
    }

    /// Bytes as they are.
    mutating func raw(_ count: UInt64) throws(SystemError) -> ArraySlice<UInt8> {
        guard count <= UInt64(bytes.count - position) else { throw Self.malformed }
        defer { position += Int(count) }
        return bytes[position..<position + Int(count)]
    }

    /// A number.
    mutating func number() throws(SystemError) -> UInt64 {
        try raw(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number that must fit.
    mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws(SystemError) -> Number {
        guard let value = Number(exactly: try number()) else { throw Self.malformed }
        return value
    }

    /// A number that is 0 or 1.
    mutating func flag() throws(SystemError) -> Bool {
        let value = try number()
        guard value <= 1 else { throw Self.malformed }
        return value == 1
    }

    /// Bytes with their length.
    mutating func field() throws(SystemError) -> [UInt8] {
        Array(try raw(try number()))
    }

    /// A text with its length.
    mutating func text() throws(SystemError) -> String {
        guard let text = String(validating: try field(), as: UTF8.self) else { throw Self.malformed }
        return text
    }

    /// Fields with their count.
    mutating func fields() throws(SystemError) -> [[UInt8]] {
        var contents: [[UInt8]] = []
        let count = try number()
        // Each field has at least its length.
        guard count <= UInt64(bytes.count - position) / 8 else { throw Self.malformed }
        for _ in 0..<count { contents.append(try field()) }
        return contents
    }

    /// The refusal.
    static let malformed = SystemError("read the launch record", number: EBADMSG)
}
