/// Why a job waits, or why it ended as it did (Slurm's `enum job_state_reason`).
package struct JobReason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The number on the wire.
    package var rawValue: UInt32

    /// Makes a reason from its number; unknown numbers are kept.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The word that `squeue` and `scontrol show job` print, for example `Resources`.
    package var description: String {
        Int(rawValue) < Self.words.count ? "\(Self.words[Int(rawValue)])" : "InvalidReason"
    }
}
