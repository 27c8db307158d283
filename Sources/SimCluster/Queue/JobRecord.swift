import SlurmModel

/// A job with what only the engine needs to know of it.
struct JobRecord: Sendable {
    /// The job as clients see it.
    var job: Job
    /// Events to come for it.
    var timers: [PendingTimer] = []
    /// Its entries in the queue: partition and demand.
    var placements: [QueuePlacement] = []
    /// Why it is being ended, where it did not end by itself.
    var endsBecause: EndCause?
}

/// In which partition a job may run, and what it asks for there.
struct QueuePlacement: Hashable, Sendable {
    /// The partition, by its place in the table.
    var partition: Int
    /// The demand, by its number in the `DemandTable`.
    var demand: Int
}

/// Why a job that is being ended ends.
enum EndCause: Hashable, Sendable {
    /// It was cancelled.
    case cancelled
    /// It was requeued, and is held afterwards or not.
    case requeued(held: Bool)
    /// It reached its time limit.
    case timeLimit
    /// It reached its deadline.
    case deadline
    /// A node failed under it.
    case nodeFailure
}

/// An event that is set for a job.
struct PendingTimer: Sendable {
    var timer: JobTimer
    var event: EventID
}

/// The events that may be set for a job.
enum JobTimer: UInt8, Hashable, Sendable {
    /// `--begin`, or the wait after a requeue.
    case begin
    /// The time limit.
    case timeLimit
    /// SIGKILL after SIGTERM.
    case kill
    /// The record is forgotten.
    case purge
    /// `--deadline`.
    case deadline
    /// `--signal`.
    case warning
    /// `after:ID+MINUTES`.
    case dependencyDelay
}
