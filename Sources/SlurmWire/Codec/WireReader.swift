/// Reads Slurm's packed fields from bytes that nobody has checked: every read is bounded, none traps.
package struct WireReader {
    /// The layout of what is read.
    package let version: ProtocolVersion
    /// The bytes; reading starts at the first.
    private let bytes: ArraySlice<UInt8>
    /// The index of the next byte.
    private var position: Int

    /// Reads `bytes` as `version` lays them out.
    package init(_ bytes: ArraySlice<UInt8>, version: ProtocolVersion) {
        self.bytes = bytes
        self.version = version
        position = bytes.startIndex
    }

    /// How many bytes were read.
    package var offset: Int {
        position - bytes.startIndex
    }

    /// How many bytes are left.
    package var remaining: Int {
        bytes.endIndex - position
    }

    /// The bytes that are left, which count as read from now on.
    package mutating func rest() -> ArraySlice<UInt8> {
        let rest = bytes[position...]
        position = bytes.endIndex
        return rest
    }

    /// Throws if bytes are left.
    package func expectEnd() throws(WireError) {
        guard remaining == 0 else { throw WireError(.trailingBytes(remaining), field: "end", offset: offset) }
    }

    /// The next `count` bytes.
    package mutating func take(_ count: Int, _ field: StaticString) throws(WireError) -> ArraySlice<UInt8> {
        guard count <= remaining else {
            throw WireError(.needMoreBytes(count - remaining), field: field, offset: offset)
        }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// The next `length` bytes, of which there are so many, as a text with its final NUL; nil where they are none.
    mutating func takeText(_ length: Int) -> String? {
        defer { position += length }
        return bytes.withUnsafeBytes { bytes in
            let octets = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
            guard octets[length - 1] == 0 else { return nil }
            let text = UnsafeRawBufferPointer(rebasing: octets[..<(length - 1)])
            // Decoding repairs what is no UTF-8, which ASCII never needs.
            guard text.allSatisfy({ $0 < 0x80 }) else { return String(validating: text, as: UTF8.self) }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// A big-endian number.
    @inline(__always)
    private mutating func number<Number: FixedWidthInteger>(_ field: StaticString) throws(WireError) -> Number {
        let size = Number.bitWidth / 8
        guard size <= remaining else {
            throw WireError(.needMoreBytes(size - remaining), field: field, offset: offset)
        }
        let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
        position += size
        return Number(bigEndian: number)
    }

    /// An 8-bit number.
    package mutating func u8(_ field: StaticString) throws(WireError) -> UInt8 {
        try number(field)
    }

    /// A 16-bit number.
    package mutating func u16(_ field: StaticString) throws(WireError) -> UInt16 {
        try number(field)
    }

    /// A 32-bit number.
    package mutating func u32(_ field: StaticString) throws(WireError) -> UInt32 {
        try number(field)
    }

    /// A 64-bit number.
    package mutating func u64(_ field: StaticString) throws(WireError) -> UInt64 {
        try number(field)
    }

    /// Seconds since the Unix epoch, or a number of seconds.
    package mutating func time(_ field: StaticString) throws(WireError) -> Int64 {
        try number(field)
    }

    /// A byte that is 0 or 1.
    package mutating func bool(_ field: StaticString) throws(WireError) -> Bool {
        let start = offset
        let byte = try u8(field)
        guard byte <= 1 else { throw WireError(.badValue(UInt64(byte)), field: field, offset: start) }
        return byte == 1
    }

    /// A count of elements; each takes at least a byte, so a larger count is refused before memory is taken for it.
    package mutating func count(_ field: StaticString) throws(WireError) -> Int {
        let start = offset
        let count = try u32(field)
        guard Int(count) <= remaining else {
            throw WireError(.tooLarge(UInt64(count)), field: field, offset: start)
        }
        return Int(count)
    }
}
