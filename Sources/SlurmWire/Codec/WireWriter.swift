/// Writes Slurm's packed fields.
package struct WireWriter {
    /// The layout of what is written.
    package let version: ProtocolVersion
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Starts with nothing written.
    package init(version: ProtocolVersion, capacity: Int = 256) {
        self.version = version
        bytes.reserveCapacity(capacity)
    }

    /// A big-endian number.
    @inline(__always)
    private mutating func number<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes a 32-bit number over the four bytes at `place`, as for a count that is known only at the end.
    package mutating func overwrite(_ value: UInt32, at place: Int) {
        withUnsafeBytes(of: value.bigEndian) { bytes.replaceSubrange(place..<place + $0.count, with: $0) }
    }

    /// An 8-bit number.
    package mutating func u8(_ value: UInt8) {
        bytes.append(value)
    }

    /// A 16-bit number.
    package mutating func u16(_ value: UInt16) {
        number(value)
    }

    /// A 32-bit number.
    package mutating func u32(_ value: UInt32) {
        number(value)
    }

    /// A 64-bit number.
    package mutating func u64(_ value: UInt64) {
        number(value)
    }

    /// Seconds since the Unix epoch, or a number of seconds.
    package mutating func time(_ value: Int64) {
        number(value)
    }

    /// A byte that is 0 or 1.
    package mutating func bool(_ value: Bool) {
        bytes.append(value ? 1 : 0)
    }

    /// Bytes as they are.
    package mutating func raw(_ value: some Collection<UInt8>) {
        bytes.append(contentsOf: value)
    }

    /// A text with its length and final NUL; nil is length 0.
    package mutating func string(_ value: String?) {
        guard let value else { return u32(0) }
        let octets = value.utf8
        u32(UInt32(octets.count + 1))
        bytes.append(contentsOf: octets)
        bytes.append(0)
    }

    /// A text in whatever encoding the user has, given without its final NUL.
    package mutating func octets(_ value: [UInt8]?) {
        guard let value else { return u32(0) }
        u32(UInt32(value.count + 1))
        bytes.append(contentsOf: value)
        bytes.append(0)
    }

    /// Bytes led by their length.
    package mutating func bytes(_ value: [UInt8]) {
        u32(UInt32(value.count))
        bytes.append(contentsOf: value)
    }

    /// A double as Slurm packs it.
    package mutating func double(_ value: PackedDouble) {
        u64(value.bitPattern)
    }
}
