/// A job that did not end in time, or never will.
public struct JobWaitFailed: Error, Sendable, CustomStringConvertible {
    /// The job.
    public var jobID: String
    /// How long it was waited for, on the cluster's clock.
    public var waited: Duration
    /// Whether nothing will happen in the cluster any more unless somebody does something.
    public var isForever: Bool
    /// Why the job does not run or end.
    public var explanation: String
    /// What was seen of the job.
    public var history: [JobEvent]

    /// All of it, as a test shows it.
    public var description: String {
        let what = isForever ? "job \(jobID) will never end as things are" : "job \(jobID) did not end in \(waited)"
        return ([what, explanation] + history.map(\.description)).joined(separator: "\n")
    }
}
