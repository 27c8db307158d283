import SimCluster
import SlurmModel

/// The times of a record of a job as slurmdbd keeps them: seconds since the Unix epoch, 0 for what has not happened.
struct AccountedTimes {
    /// When it was submitted, or put back into the queue.
    var submit: Int64
    /// When it could first have run.
    var eligible: Int64
    /// When it started.
    var start: Int64
    /// When it ended.
    var end: Int64
    /// The state's number; 0x400 for a run whose job was put back into the queue.
    var state: UInt32
    /// When it was suspended; an end of 0 is open.
    var suspensions: [(start: Int64, end: Int64)] = []
    /// For how many seconds it was suspended.
    var suspended: Int64 = 0

    /// `INFINITE`, the time at which a task can run that its array's limit holds back.
    private static let never: Int64 = 0xffff_ffff

    /// The times of a record, at a time.
    init(_ record: AccountedJob, now: Int64) {
        let job = record.job
        submit = job.submitTime.seconds
        start = record.start?.seconds ?? 0
        end = record.end?.seconds ?? 0
        if end != 0, start > end { start = end }
        eligible = (job.eligibleTime ?? (job.isPending ? job.request.begin : nil))?.seconds ?? 0
        if record.lastReason == .arrayTaskLimit {
            eligible = start != 0 ? start : (end == 0 && job.reason == .arrayTaskLimit ? Self.never : eligible)
        }
        state = job.state.flags.contains(.requeue) ? JobStateFlags.requeue.rawValue : UInt32(job.state.base.rawValue)
        guard start != 0, let change = job.suspendTime?.seconds else { return }
        let isStopped = job.state.base == .suspended
        let until = isStopped ? now : change
        suspended = max(0, until - start - job.runTimeBeforeSuspension.seconds)
        suspensions = [(start: max(start, until - suspended), end: isStopped ? 0 : until)]
    }
}
