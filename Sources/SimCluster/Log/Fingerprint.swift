/// A running 64-bit hash of the event log (FNV-1a over the fields of each record, low byte first).
///
/// Two runs with the same input end with the same number, in debug and release and on every architecture.
package struct Fingerprint: Hashable, Sendable {
    /// The hash so far.
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// A hash of nothing.
    package init() {}

    /// Adds a record.
    package mutating func add(_ record: EventRecord) {
        add(UInt64(bitPattern: record.time.microseconds))
        add(UInt64(record.kind.rawValue))
        add(UInt64(record.job))
        add(UInt64(bitPattern: Int64(record.node)))
        add(UInt64(bitPattern: record.detail))
    }

    private mutating func add(_ word: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            value = (value ^ (word >> UInt64(shift) & 0xff)) &* 0x100_0000_01b3
        }
    }
}
