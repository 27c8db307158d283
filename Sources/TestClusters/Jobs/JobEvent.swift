/// A change that was seen in a job.
public struct JobEvent: Sendable, Hashable, CustomStringConvertible {
    /// The job, or task of an array.
    public var jobID: String
    /// How long after the submission it was seen, on the cluster's clock.
    public var elapsed: Duration
    /// What the job is up to since then.
    public var state: JobState
    /// Why, in Slurm's word.
    public var reason: String
    /// The nodes in bracket notation.
    public var nodeList: String

    /// The event in one line.
    public var description: String {
        var text = "+\(elapsed) job \(jobID) \(state.rawValue)"
        if reason != "None" { text += " (\(reason))" }
        if !nodeList.isEmpty { text += " on \(nodeList)" }
        return text
    }
}
