extension WireReader {
    /// A counted array of 16-bit numbers.
    package mutating func u16s(_ field: StaticString) throws(WireError) -> [UInt16] {
        let count = try count(field)
        var numbers: [UInt16] = []
        for _ in 0..<count { numbers.append(try u16(field)) }
        return numbers
    }

    /// A counted array of 32-bit numbers.
    package mutating func u32s(_ field: StaticString) throws(WireError) -> [UInt32] {
        let count = try count(field)
        var numbers: [UInt32] = []
        for _ in 0..<count { numbers.append(try u32(field)) }
        return numbers
    }

    /// A counted array of 64-bit numbers.
    package mutating func u64s(_ field: StaticString) throws(WireError) -> [UInt64] {
        let count = try count(field)
        var numbers: [UInt64] = []
        for _ in 0..<count { numbers.append(try u64(field)) }
        return numbers
    }

    /// A counted array of packed doubles.
    package mutating func doubles(_ field: StaticString) throws(WireError) -> [PackedDouble] {
        let count = try count(field)
        var numbers: [PackedDouble] = []
        for _ in 0..<count { numbers.append(try double(field)) }
        return numbers
    }

    /// A double as Slurm packs it.
    package mutating func double(_ field: StaticString) throws(WireError) -> PackedDouble {
        PackedDouble(bitPattern: try u64(field))
    }

    /// A list: a count and its elements, where the count `NO_VAL` means that there is no list.
    package mutating func list<Element: WireCodable>(_ field: StaticString) throws(WireError) -> [Element]? {
        guard let count = try listCount(field) else { return nil }
        return try elements(count)
    }

    /// A list of 32-bit numbers, or nil where there is no list.
    package mutating func u32List(_ field: StaticString) throws(WireError) -> [UInt32]? {
        guard let count = try listCount(field) else { return nil }
        var numbers: [UInt32] = []
        for _ in 0..<count { numbers.append(try u32(field)) }
        return numbers
    }

    /// A list of texts, or nil where there is no list.
    package mutating func stringList(_ field: StaticString) throws(WireError) -> [String?]? {
        guard let count = try listCount(field) else { return nil }
        var texts: [String?] = []
        for _ in 0..<count { texts.append(try string(field)) }
        return texts
    }

    /// How many bytes a structure has of which there are many; the record of a job has twice that.
    private static let largeElementBytes = 256

    /// As many structures as an earlier count says.
    package mutating func elements<Element: WireCodable>(_ count: Int) throws(WireError) -> [Element] {
        var elements: [Element] = []
        // A count can lie; room is made at once only for as many as the bytes that are left can hold.
        elements.reserveCapacity(min(count, remaining / Self.largeElementBytes))
        for _ in 0..<count { elements.append(try Element(from: &self)) }
        return elements
    }

    /// A counted array of structures.
    package mutating func array<Element: WireCodable>(_ field: StaticString) throws(WireError) -> [Element] {
        let count = try count(field)
        return try elements(count)
    }

    /// A structure led by a byte: 0 where it is absent, `present` where it follows.
    package mutating func optional<Value: WireCodable>(
        _ field: StaticString,
        present: UInt8 = 1
    ) throws(WireError) -> Value? {
        let start = offset
        let flag = try u8(field)
        guard flag == 0 || flag == present else {
            throw WireError(.badValue(UInt64(flag)), field: field, offset: start)
        }
        return flag == 0 ? nil : try Value(from: &self)
    }

    /// A structure led by a 16-bit number: 0 where it is absent, 1 where it follows.
    package mutating func optional16<Value: WireCodable>(_ field: StaticString) throws(WireError) -> Value? {
        let start = offset
        let flag = try u16(field)
        guard flag <= 1 else { throw WireError(.badValue(UInt64(flag)), field: field, offset: start) }
        return flag == 0 ? nil : try Value(from: &self)
    }

    /// A structure led by a 32-bit number: 0 where it is absent, 1 where it follows.
    package mutating func optional32<Value: WireCodable>(_ field: StaticString) throws(WireError) -> Value? {
        let start = offset
        let flag = try u32(field)
        guard flag <= 1 else { throw WireError(.badValue(UInt64(flag)), field: field, offset: start) }
        return flag == 0 ? nil : try Value(from: &self)
    }

    private mutating func listCount(_ field: StaticString) throws(WireError) -> Int? {
        let start = offset
        let count = try u32(field)
        if count == UInt32.max - 1 { return nil }
        guard Int(count) <= remaining else {
            throw WireError(.tooLarge(UInt64(count)), field: field, offset: start)
        }
        return Int(count)
    }
}
