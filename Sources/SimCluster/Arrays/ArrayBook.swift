import SlurmModel

/// What the engine knows of one job array.
struct ArrayBook: Hashable, Sendable {
    /// Tasks that hold resources.
    var running: UInt32 = 0
    /// The records of the array in the table, in the order in which they were made.
    var members: [JobID] = []
    /// The record of each task that has one of its own; looked up, never iterated.
    var recordOfTask: [UInt32: JobID] = [:]
    /// Records that wait for their time; what they wait for is told anew when another task begins or ends.
    var waitingForTime: [JobID] = []
    /// Whether a task has ended otherwise than with success.
    var hasFailed = false
}
