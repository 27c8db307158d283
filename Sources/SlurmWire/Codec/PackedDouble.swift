/// A double as Slurm packs it: multiplied by a million, its IEEE bits in big-endian order.
///
/// The bits are kept as they came, because dividing and multiplying again would not give every bit back.
package struct PackedDouble: Hashable, Sendable {
    /// The IEEE bits of the value times a million.
    package var bitPattern: UInt64

    /// Keeps bits as they came.
    package init(bitPattern: UInt64) {
        self.bitPattern = bitPattern
    }

    /// Packs a value.
    package init(_ value: Double) {
        bitPattern = (value * 1_000_000).bitPattern
    }

    /// The value.
    package var value: Double {
        Double(bitPattern: bitPattern) / 1_000_000
    }
}
