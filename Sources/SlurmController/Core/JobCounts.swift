import SimCluster

/// How many jobs came to which state since the controller started or `sdiag --reset`; `sdiag` shows them.
struct JobCounts: Sendable {
    /// When they were reset; nil for never.
    var since: SimTime?
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
