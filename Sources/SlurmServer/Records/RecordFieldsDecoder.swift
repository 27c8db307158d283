/// Reads the fields of a value.
struct RecordFieldsDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let fields: RecordFields

    init(_ value: RecordValue) throws {
        fields = try RecordFields(value)
    }

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] { fields.names.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool {
        fields.find(key) != nil
    }

    private func value(_ key: Key) throws -> RecordValue {
        if let value = fields.find(key) { return value }
        throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "no field \(key.stringValue)"))
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        try value(key).isNull
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).bool() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).text() }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).double() }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { Float(try value(key).double()) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).number() }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).number() }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).number() }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).number() }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).number() }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).number() }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).number() }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).number() }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).number() }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).number() }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try T(from: RecordDecoder(value(key))) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(try RecordFieldsDecoder<Nested>(value(key)))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try RecordListDecoder(value(key))
    }

    func superDecoder() throws -> any Decoder {
        guard let value = fields.find(SuperKey()) else { throw RecordValue.malformed }
        return RecordDecoder(value)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        RecordDecoder(try value(key))
    }
}
