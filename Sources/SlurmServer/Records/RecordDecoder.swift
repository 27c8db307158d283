/// Reads one value of a record.
struct RecordDecoder: Decoder {
    private let value: RecordValue

    init(_ value: RecordValue) {
        self.value = value
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try RecordFieldsDecoder(value))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try RecordListDecoder(value)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        RecordValueDecoder(value: value)
    }
}

/// Reads one value.
private struct RecordValueDecoder: SingleValueDecodingContainer {
    let value: RecordValue

    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { value.isNull }
    func decode(_ type: Bool.Type) throws -> Bool { try value.bool() }
    func decode(_ type: String.Type) throws -> String { try value.text() }
    func decode(_ type: Double.Type) throws -> Double { try value.double() }
    func decode(_ type: Float.Type) throws -> Float { Float(try value.double()) }
    func decode(_ type: Int.Type) throws -> Int { try value.number() }
    func decode(_ type: Int8.Type) throws -> Int8 { try value.number() }
    func decode(_ type: Int16.Type) throws -> Int16 { try value.number() }
    func decode(_ type: Int32.Type) throws -> Int32 { try value.number() }
    func decode(_ type: Int64.Type) throws -> Int64 { try value.number() }
    func decode(_ type: UInt.Type) throws -> UInt { try value.number() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try value.number() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try value.number() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try value.number() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try value.number() }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: RecordDecoder(value)) }
}
