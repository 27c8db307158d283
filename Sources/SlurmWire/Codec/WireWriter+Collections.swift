extension WireWriter {
    /// The count that means "no list" (`NO_VAL`).
    private static let noList = UInt32.max - 1

    /// A counted array of texts.
    package mutating func strings(_ values: [String?]) {
        u32(UInt32(values.count))
        for value in values { string(value) }
    }

    /// A counted array of texts in whatever encoding the user has.
    package mutating func octetStrings(_ values: [[UInt8]?]) {
        u32(UInt32(values.count))
        for value in values { octets(value) }
    }

    /// A counted array of 16-bit numbers.
    package mutating func u16s(_ values: [UInt16]) {
        u32(UInt32(values.count))
        for value in values { u16(value) }
    }

    /// A counted array of 32-bit numbers.
    package mutating func u32s(_ values: [UInt32]) {
        u32(UInt32(values.count))
        for value in values { u32(value) }
    }

    /// A counted array of 64-bit numbers.
    package mutating func u64s(_ values: [UInt64]) {
        u32(UInt32(values.count))
        for value in values { u64(value) }
    }

    /// A counted array of packed doubles.
    package mutating func doubles(_ values: [PackedDouble]) {
        u32(UInt32(values.count))
        for value in values { double(value) }
    }

    /// A list of structures; nil is "no list".
    package mutating func list<Element: WireCodable>(_ values: [Element]?) {
        guard let values else { return u32(Self.noList) }
        array(values)
    }

    /// A list of 32-bit numbers; nil is "no list".
    package mutating func u32List(_ values: [UInt32]?) {
        guard let values else { return u32(Self.noList) }
        u32s(values)
    }

    /// A list of texts; nil is "no list".
    package mutating func stringList(_ values: [String?]?) {
        guard let values else { return u32(Self.noList) }
        strings(values)
    }

    /// A counted array of structures.
    package mutating func array<Element: WireCodable>(_ values: [Element]) {
        u32(UInt32(values.count))
        elements(values)
    }

    /// Structures whose count stands earlier.
    package mutating func elements<Element: WireCodable>(_ values: [Element]) {
        for value in values { value.encode(into: &self) }
    }

    /// A structure led by a byte that says whether it is there.
    package mutating func optional<Value: WireCodable>(_ value: Value?, present: UInt8 = 1) {
        guard let value else { return u8(0) }
        u8(present)
        value.encode(into: &self)
    }

    /// A structure led by a 16-bit number that says whether it is there.
    package mutating func optional16<Value: WireCodable>(_ value: Value?) {
        u16(value == nil ? 0 : 1)
        value?.encode(into: &self)
    }

    /// A structure led by a 32-bit number that says whether it is there.
    package mutating func optional32<Value: WireCodable>(_ value: Value?) {
        u32(value == nil ? 0 : 1)
        value?.encode(into: &self)
    }
}
