/// Why a job waits, or why it ended as it did (Slurm's `enum job_state_reason`).
package struct JobReason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The number on the wire.
    package var rawValue: UInt32

    /// Makes a reason from its number; unknown numbers are kept.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The reason of a word, in any case; nil for a word that is none.
    package init?(word: String) {
        let wanted = word.lowercased()
        guard let index = Self.words.firstIndex(where: { "\($0)".lowercased() == wanted }) else { return nil }
        rawValue = UInt32(index)
    }

    /// The word that `squeue` and `scontrol show job` print, for example `Resources`.
    package var description: String {
        Int(rawValue) < Self.words.count ? "\(Self.words[Int(rawValue)])" : "InvalidReason"
    }
}
