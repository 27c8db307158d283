/// Reads the elements of a list.
struct RecordListDecoder: UnkeyedDecodingContainer {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private(set) var currentIndex = 0

    init(_ value: RecordValue) throws {
        let range = try value.content(of: .list)
        bytes = value.bytes
        position = range.lowerBound
        end = range.upperBound
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { position == end }

    /// Takes the next element.
    private mutating func next() throws -> RecordValue {
        guard position < end else { throw RecordValue.malformed }
        let value = RecordValue(bytes, at: position)
        position = try value.end(limit: end)
        currentIndex += 1
        return value
    }

    mutating func decodeNil() throws -> Bool {
        guard position < end else { throw RecordValue.malformed }
        guard RecordValue(bytes, at: position).isNull else { return false }
        _ = try next()
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try next().bool() }
    mutating func decode(_ type: String.Type) throws -> String { try next().text() }
    mutating func decode(_ type: Double.Type) throws -> Double { try next().double() }
    mutating func decode(_ type: Float.Type) throws -> Float { Float(try next().double()) }
    mutating func decode(_ type: Int.Type) throws -> Int { try next().number() }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try next().number() }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try next().number() }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try next().number() }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try next().number() }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try next().number() }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next().number() }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next().number() }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next().number() }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next().number() }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: RecordDecoder(next())) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(try RecordFieldsDecoder<Nested>(next()))
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try RecordListDecoder(next())
    }

    mutating func superDecoder() throws -> any Decoder {
        RecordDecoder(try next())
    }
}
