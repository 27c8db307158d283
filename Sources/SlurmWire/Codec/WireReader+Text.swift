extension WireReader {
    /// A text: its length with the final NUL, then its bytes.
    ///
    /// Length 0 is no text at all.
    package mutating func string(_ field: StaticString) throws(WireError) -> String? {
        let start = offset
        let length = try count(field)
        guard length > 0 else { return nil }
        // Most of what an answer holds is text, nearly all of it ASCII: made where it lies, without a slice of the
        // bytes.
        guard let text = takeText(length) else { throw WireError(.badText, field: field, offset: start) }
        return text
    }

    /// A text in whatever encoding the user has, without its final NUL.
    package mutating func octets(_ field: StaticString) throws(WireError) -> [UInt8]? {
        try terminated(field).map { Array($0) }
    }

    /// The bytes of a text without its final NUL, where they are.
    private mutating func terminated(_ field: StaticString) throws(WireError) -> ArraySlice<UInt8>? {
        let start = offset
        let length = try count(field)
        guard length > 0 else { return nil }
        let octets = try take(length, field)
        guard octets.last == 0 else { throw WireError(.badText, field: field, offset: start) }
        return octets.dropLast()
    }

    /// Bytes led by their length.
    package mutating func bytes(_ field: StaticString) throws(WireError) -> [UInt8] {
        let length = try count(field)
        return Array(try take(length, field))
    }

    /// A counted array of texts.
    package mutating func strings(_ field: StaticString) throws(WireError) -> [String?] {
        let count = try count(field)
        var texts: [String?] = []
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(try string(field)) }
        return texts
    }

    /// A counted array of texts in whatever encoding the user has.
    package mutating func octetStrings(_ field: StaticString) throws(WireError) -> [[UInt8]?] {
        let count = try count(field)
        var texts: [[UInt8]?] = []
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(try octets(field)) }
        return texts
    }
}
