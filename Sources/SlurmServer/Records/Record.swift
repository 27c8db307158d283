/// The form in which the state store keeps jobs and nodes: compact, and quick to read.
///
/// A restart reads every job that is known. Fields carry their names, so an optional one can be added or dropped later.
package enum Record {
    /// The bytes of a value.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let writer = RecordWriter()
        try writer.encode(value)
        return writer.bytes
    }

    /// Reads a value that takes all of the bytes; throws `DecodingError` for bytes that are none of the type.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        let value = RecordValue(bytes, at: 0)
        guard try value.end(limit: bytes.count) == bytes.count else { throw RecordValue.malformed }
        return try Value(from: RecordDecoder(value))
    }
}
