/// Bits of a condition on jobs (`JOBCOND_FLAG_…`).
struct JobConditionFlags: OptionSet {
    let rawValue: UInt32

    /// Every run of a job, not only the latest.
    static let duplicates = JobConditionFlags(rawValue: 1)
    /// No steps.
    static let noSteps = JobConditionFlags(rawValue: 2)
    /// Times are told as they are, not cut to the window.
    static let noTruncation = JobConditionFlags(rawValue: 4)
    /// Only jobs whose end was lost.
    static let runaway = JobConditionFlags(rawValue: 8)
    /// All components of a heterogeneous job.
    static let wholeHetJob = JobConditionFlags(rawValue: 0x10)
    /// Only the named component.
    static let noWholeHetJob = JobConditionFlags(rawValue: 0x20)
    /// The window's default is not used.
    static let noDefaultUsage = JobConditionFlags(rawValue: 0x80)
    /// With the script.
    static let script = JobConditionFlags(rawValue: 0x100)
    /// With the environment.
    static let environment = JobConditionFlags(rawValue: 0x200)
}
