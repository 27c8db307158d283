/// Writes the elements of a list.
struct RecordListEncoder: UnkeyedEncodingContainer {
    private let writer: RecordWriter
    private let depth: Int
    private(set) var count = 0

    init(_ writer: RecordWriter) {
        self.writer = writer
        depth = writer.begin(.list)
    }

    var codingPath: [any CodingKey] { [] }

    /// Begins an element.
    private mutating func next() {
        writer.close(to: depth)
        count += 1
    }

    mutating func encodeNil() {
        next()
        writer.null()
    }

    mutating func encode(_ value: Bool) {
        next()
        writer.value(value)
    }

    mutating func encode(_ value: String) {
        next()
        writer.value(value)
    }

    mutating func encode(_ value: Double) {
        next()
        writer.value(value)
    }

    mutating func encode(_ value: Int) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: Int8) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: Int16) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: Int32) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: Int64) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: UInt) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: UInt8) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: UInt16) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: UInt32) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: UInt64) {
        next()
        writer.number(value)
    }

    mutating func encode(_ value: Float) {
        encode(Double(value))
    }

    mutating func encode<T: Encodable>(_ value: T) throws {
        next()
        try writer.encode(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        next()
        return KeyedEncodingContainer(RecordFieldsEncoder<Nested>(writer))
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        next()
        return RecordListEncoder(writer)
    }

    mutating func superEncoder() -> any Encoder {
        next()
        return RecordEncoder(writer)
    }
}
