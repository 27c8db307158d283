/// What a job is up to, in Slurm's words.
public enum JobState: String, Sendable, Hashable, CaseIterable {
    /// It waits.
    case pending = "PENDING"
    /// Its nodes are made ready.
    case configuring = "CONFIGURING"
    /// It runs.
    case running = "RUNNING"
    /// It stands still.
    case suspended = "SUSPENDED"
    /// It has ended, and its processes are going.
    case completing = "COMPLETING"
    /// It has ended with exit code 0.
    case completed = "COMPLETED"
    /// It has ended with another exit code, or of a signal.
    case failed = "FAILED"
    /// Somebody cancelled it.
    case cancelled = "CANCELLED"
    /// It reached its time limit.
    case timeout = "TIMEOUT"
    /// A node failed under it.
    case nodeFail = "NODE_FAIL"
    /// Another job took its place.
    case preempted = "PREEMPTED"
    /// Its nodes could not be started.
    case bootFail = "BOOT_FAIL"
    /// Its deadline passed.
    case deadline = "DEADLINE"
    /// It took more memory than it may.
    case outOfMemory = "OUT_OF_MEMORY"

    /// Whether it is over.
    public var isFinished: Bool {
        switch self {
        case .pending, .configuring, .running, .suspended, .completing: false
        default: true
        }
    }

    /// Reads Slurm's word; a state that has a reason behind it (`CANCELLED by 0`) counts without, and states that only
    /// pass between others, such as `REQUEUED`, count as waiting.
    init(word: String) {
        let word = word.prefix { $0.isLetter || $0 == "_" }
        self = JobState(rawValue: String(word)) ?? .pending
    }
}
