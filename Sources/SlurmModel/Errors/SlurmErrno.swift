/// A result code as Slurm's daemons send it and its clients print it.
///
/// Codes below 1000 are the system's errno values. The named constants carry the C name in their comment, so a search
/// for `ESLURM_INVALID_PARTITION_NAME` finds `invalidPartitionName`.
package struct SlurmErrno: RawRepresentable, Hashable, Sendable, Error {
    /// The number on the wire.
    package var rawValue: Int32

    /// Makes a code from its number; unknown numbers are kept.
    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// `SLURM_SUCCESS`.
    package static let success = SlurmErrno(rawValue: 0)

    /// `SLURM_ERROR`.
    package static let error = SlurmErrno(rawValue: -1)

    /// The C name (`ESLURM_…`), or nil for a number that Slurm does not name.
    package var name: String? {
        entry.map { "\($0.name)" }
    }

    /// The text that Slurm's clients print for this code.
    package var text: String {
        switch rawValue {
        case 0: "No error"
        case -1: "Unspecified error"
        default: (entry?.text ?? systemText).map { "\($0)" } ?? "Unknown error \(rawValue)"
        }
    }

    /// The table row of this code, found by bisection.
    private var entry: (code: Int32, name: StaticString, text: StaticString)? {
        var low = 0
        var high = Self.table.count
        while low < high {
            let middle = (low + high) / 2
            if Self.table[middle].code < rawValue {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < Self.table.count, Self.table[low].code == rawValue else { return nil }
        return Self.table[low]
    }
}
