/// Whom a client's signal is meant for (`KILL_…` of slurm.h 22.05).
package struct SignalFlags: OptionSet, Hashable, Sendable {
    /// The bits as they are on the wire.
    package var rawValue: UInt16

    /// Makes flags from their bits.
    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// `KILL_JOB_BATCH`: the batch shell only.
    package static let batchShell = SignalFlags(rawValue: 1)
    /// `KILL_JOB_ARRAY`: the id is one task's, not the array's.
    package static let arrayTask = SignalFlags(rawValue: 2)
    /// `KILL_STEPS_ONLY`: the steps, not the batch shell.
    package static let stepsOnly = SignalFlags(rawValue: 4)
    /// `KILL_FULL_JOB`: the steps and the batch shell with its children.
    package static let fullJob = SignalFlags(rawValue: 8)
    /// `KILL_HURRY`.
    package static let hurry = SignalFlags(rawValue: 32)
}
