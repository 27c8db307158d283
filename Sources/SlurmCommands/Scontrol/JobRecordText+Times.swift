import SlurmModel
import SlurmWire

extension JobRecordText {
    /// Bits of a job's flags that say how it was started.
    private enum Flag {
        /// `CRON_JOB`.
        static let cron: UInt64 = 1 << 22
        /// `BACKFILL_SCHED`: looked at last by the backfill scheduler.
        static let backfill: UInt64 = 1 << 32
        /// `BACKFILL_LAST`: that scheduler's last look was cut short.
        static let backfillLast: UInt64 = 1 << 33
    }

    static func times(_ job: JobInfo, _ session: ScontrolSession, _ record: inout RecordText) {
        let limit =
            job.timeLimit.isUnset ? "Partition_Limit" : TimeLimitText.text(minutes: job.timeLimit, padded: true)
        let least =
            job.timeMin == 0 ? "N/A" : TimeLimitText.text(minutes: Settable(raw: job.timeMin), padded: true)
        record.line(
            "RunTime=\(TimeLimitText.text(seconds: runTimeSeconds(job, now: session.invocation.now), padded: true)) "
                + "TimeLimit=\(limit) TimeMin=\(least)"
        )
        record.line("SubmitTime=\(session.time(job.submitTime)) EligibleTime=\(session.time(job.eligibleTime))")
        record.line("AccrueTime=\(session.time(job.accrueTime))")
        if job.resizeTime != 0 { record.line("ResizeTime=\(session.time(job.resizeTime))") }
        let isEndOpen = job.timeLimit == .infinite && job.endTime > session.invocation.now
        record.line(
            "StartTime=\(session.time(job.startTime)) EndTime=\(isEndOpen ? "Unknown" : session.time(job.endTime)) "
                + "Deadline=\(job.deadline == 0 ? "N/A" : session.time(job.deadline))"
        )
        let isCron = job.bitflags & Flag.cron != 0
        if isCron || job.cronspec != nil {
            record.line((isCron ? "CronJob=Yes " : "") + "CrontabSpec=\"\(job.cronspec.orNull)\"")
        }
        if job.preemptableTime != 0 {
            record.line(
                "PreemptEligibleTime=\(session.time(job.preemptableTime)) "
                    + "PreemptTime=\(job.preemptTime == 0 ? "None" : session.time(job.preemptTime))"
            )
        }
        record.line(
            "SuspendTime=\(job.suspendTime == 0 ? "None" : session.time(job.suspendTime)) "
                + "SecsPreSuspend=\(job.preSusTime) LastSchedEval=\(session.time(job.lastSchedEval)) "
                + "Scheduler=\(job.bitflags & Flag.backfill != 0 ? "Backfill" : "Main")"
                + (job.bitflags & Flag.backfillLast != 0 ? ":*" : "")
        )
    }

    /// How long the job has run, in seconds.
    private static func runTimeSeconds(_ job: JobInfo, now: Int64) -> Int {
        let state = JobState(raw: job.jobState) ?? JobState(.pending)
        if state.base == .pending { return 0 }
        if state.base == .suspended { return Int(job.preSusTime) }
        let end = state.base == .running || job.endTime == 0 ? now : job.endTime
        return Int(job.suspendTime != 0 ? end &- job.suspendTime &+ job.preSusTime : end &- job.startTime)
    }
}
