/// How a job ended.
public struct JobResult: Sendable, Hashable {
    /// The state in which it ended; of an array that of the first task that did not complete, if there is one.
    public var state: JobState
    /// The exit code; of an array the highest.
    public var exitCode: Int32
    /// What is known of the job, or of each task of an array.
    public var records: [JobRecord]

    /// Whether everything completed.
    public var isSuccess: Bool { state == .completed }

    init(_ records: [JobRecord]) {
        state = records.first { $0.state != .completed }?.state ?? .completed
        exitCode = records.map(\.exitCode).max() ?? 0
        self.records = records
    }
}
