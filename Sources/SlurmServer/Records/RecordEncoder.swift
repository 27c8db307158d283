/// Writes one value of a record.
struct RecordEncoder: Encoder {
    private let writer: RecordWriter

    init(_ writer: RecordWriter) {
        self.writer = writer
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(RecordFieldsEncoder(writer))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        RecordListEncoder(writer)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        RecordValueEncoder(writer)
    }
}

/// Writes one value.
private struct RecordValueEncoder: SingleValueEncodingContainer {
    let writer: RecordWriter

    init(_ writer: RecordWriter) {
        self.writer = writer
    }

    var codingPath: [any CodingKey] { [] }

    func encodeNil() { writer.null() }
    func encode(_ value: Bool) { writer.value(value) }
    func encode(_ value: String) { writer.value(value) }
    func encode(_ value: Double) { writer.value(value) }
    func encode(_ value: Float) { writer.value(Double(value)) }
    func encode(_ value: Int) { writer.number(value) }
    func encode(_ value: Int8) { writer.number(value) }
    func encode(_ value: Int16) { writer.number(value) }
    func encode(_ value: Int32) { writer.number(value) }
    func encode(_ value: Int64) { writer.number(value) }
    func encode(_ value: UInt) { writer.number(value) }
    func encode(_ value: UInt8) { writer.number(value) }
    func encode(_ value: UInt16) { writer.number(value) }
    func encode(_ value: UInt32) { writer.number(value) }
    func encode(_ value: UInt64) { writer.number(value) }
    func encode<T: Encodable>(_ value: T) throws { try writer.encode(value) }
}
