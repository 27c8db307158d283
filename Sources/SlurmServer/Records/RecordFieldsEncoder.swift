/// Writes the fields of a value.
struct RecordFieldsEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    private let writer: RecordWriter
    private let depth: Int

    init(_ writer: RecordWriter) {
        self.writer = writer
        depth = writer.begin(.fields)
    }

    var codingPath: [any CodingKey] { [] }

    /// Begins a field.
    private func name(_ key: Key) {
        writer.close(to: depth)
        writer.name(key)
    }

    func encodeNil(forKey key: Key) {
        name(key)
        writer.null()
    }

    func encode(_ value: Bool, forKey key: Key) {
        name(key)
        writer.value(value)
    }

    func encode(_ value: String, forKey key: Key) {
        name(key)
        writer.value(value)
    }

    func encode(_ value: Double, forKey key: Key) {
        name(key)
        writer.value(value)
    }

    func encode(_ value: Int, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: Int8, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: Int16, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: Int32, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: Int64, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: UInt, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: UInt8, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: UInt16, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: UInt32, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: UInt64, forKey key: Key) {
        name(key)
        writer.number(value)
    }

    func encode(_ value: Float, forKey key: Key) {
        encode(Double(value), forKey: key)
    }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        name(key)
        try writer.encode(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        name(key)
        return KeyedEncodingContainer(RecordFieldsEncoder<Nested>(writer))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        name(key)
        return RecordListEncoder(writer)
    }

    func superEncoder() -> any Encoder {
        writer.close(to: depth)
        writer.name(SuperKey())
        return RecordEncoder(writer)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        name(key)
        return RecordEncoder(writer)
    }
}

/// The field of a class's superclass.
struct SuperKey: CodingKey {
    var stringValue: String { "super" }
    var intValue: Int? { nil }

    init() {}
    init?(stringValue: String) { if stringValue != "super" { return nil } }
    init?(intValue: Int) { nil }
}
