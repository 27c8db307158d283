import SlurmModel

/// The part of a step that runs on one node.
struct StepKey: Hashable, Sendable {
    /// The job.
    let job: JobID
    /// The step.
    let step: UInt32
    /// The node.
    let nodeName: String
}
