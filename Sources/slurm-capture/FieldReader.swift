/// Reads the fields of a frame's header one after the other.
struct FieldReader {
    private enum AddressFamily {
        static let none: UInt64 = 0
        static let version4: UInt64 = 2
        static let version6: UInt64 = 10
    }

    /// What has not been read yet.
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Reads a big-endian number of at most eight bytes.
    mutating func unsigned(byteCount: Int) throws(CaptureError) -> UInt64 {
        let value = rest.prefix(byteCount).reduce(0) { $0 << 8 | UInt64($1) }
        try skip(byteCount)
        return value
    }

    mutating func skip(_ byteCount: Int) throws(CaptureError) {
        guard byteCount <= rest.count else {
            throw .recording("a frame's header ends early")
        }
        rest = rest.dropFirst(byteCount)
    }

    /// A string is a u32 length, its final NUL included, and the bytes.
    mutating func skipString() throws(CaptureError) {
        try skip(Int(try unsigned(byteCount: 4)))
    }

    /// An address is a u16 family with, for version 4, four bytes and a port, and for version 6 a string and a port.
    mutating func skipAddress() throws(CaptureError) {
        switch try unsigned(byteCount: 2) {
        case AddressFamily.none:
            break
        case AddressFamily.version4:
            try skip(6)
        case AddressFamily.version6:
            try skipString()
            try skip(2)
        case let family:
            throw .recording("a frame's header has an address of the unknown family \(family)")
        }
    }
}
