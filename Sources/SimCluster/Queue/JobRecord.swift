import SlurmModel

/// A job with what only the engine needs to know of it.
struct JobRecord: Sendable {
    /// The job as clients see it.
    var job: Job
    /// Events to come for it.
    var timers: [PendingTimer] = []
    /// Its entries in the queue, one for each partition in which it could run.
    var entries: [QueueEntry] = []
    /// Another number after every change of the record, never one that was there before.
    var revision: UInt64 = 0
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
    /// `GraceTime` of a job that is displaced.
    case preemption
    /// A reservation begins or ends.
    case reservation
    /// The time limit of a step.
    case stepLimit
}

/// An event that comes for a job.
struct TimerEvent: Hashable, Sendable {
    /// The job.
    var job: JobID
    /// What comes.
    var timer: JobTimer
}
