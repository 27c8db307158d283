/// How many jobs came to which state since the controller started; `sdiag` shows them.
struct JobCounts: Sendable {
    /// Submissions taken.
    var submitted: UInt32 = 0
    /// Runs started.
    var started: UInt32 = 0
    /// Runs that ended well.
    var completed: UInt32 = 0
    /// Jobs cancelled.
    var cancelled: UInt32 = 0
    /// Runs that failed.
    var failed: UInt32 = 0
}
