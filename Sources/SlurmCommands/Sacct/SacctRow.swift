import SlurmModel
import SlurmWire

/// A line of `sacct`: a job, or one of its steps.
enum SacctRow: Sendable {
    /// A job.
    case job(AccountingJob)
    /// A step with its job.
    case step(AccountingStep, AccountingJob)

    /// The job, or the one that the step is of.
    var owner: AccountingJob {
        switch self {
        case .job(let job), .step(_, let job): job
        }
    }

    /// The job, or nil for a step.
    var job: AccountingJob? {
        if case .job(let job) = self { job } else { nil }
    }

    /// The step, or nil for a job.
    var step: AccountingStep? {
        if case .step(let step, _) = self { step } else { nil }
    }

    /// How many processors the job has or asks for, or how many the step has.
    var processors: UInt64 {
        switch self {
        case .job(let job):
            return TresList.count(of: TresList.Resource.cpu, in: job.resources) ?? 0
        case .step(let step, let job):
            return TresList.count(of: TresList.Resource.cpu, in: step.tresAllocStr)
                ?? TresList.count(of: TresList.Resource.cpu, in: job.resources) ?? 0
        }
    }

    /// How long it ran, in seconds.
    var elapsedSeconds: UInt64 {
        switch self {
        case .job(let job): UInt64(job.elapsed)
        case .step(let step, _): UInt64(step.elapsed)
        }
    }

    /// Seconds from when the job could run until it did, or until now; 0 for one that never could; nil for a step.
    func waitingSeconds(now: Int64) -> Int64? {
        guard let job else { return nil }
        if job.eligible == 0 || job.eligible == Int64(UInt32.max) { return 0 }
        return (job.start == 0 ? now : job.start) &- job.eligible
    }

    /// A wait status as `exit:signal`.
    ///
    /// - Parameters:
    ///   - status: The status, nil for none.
    ///   - isFolded: Whether exit codes from 128 are printed without these 128.
    /// - Returns: The text.
    static func exitText(_ status: UInt32?, isFolded: Bool) -> String {
        guard let status, status != UInt32.max - 1 else { return "0:0" }
        let signal = status & 0x7f
        if signal == 0 {
            let code = status >> 8 & 0xff
            return "\(isFolded && code >= 128 ? code - 128 : code):0"
        }
        return "0:\(signal == 0x7f ? 0 : signal)"
    }

    /// The state's word, with who cancelled it.
    static func stateText(_ state: UInt32, requester: UInt32) -> String {
        let word = JobState(raw: state)?.word ?? "?"
        let isCancelled = state & 0xff == UInt32(JobBaseState.cancelled.rawValue)
        return isCancelled && requester != UInt32.max ? "\(word) by \(requester)" : word
    }
}

extension AccountingJob {
    /// What was given to the job, or what it asks for as long as nothing was.
    var resources: String? {
        (tresAllocStr ?? "").isEmpty ? tresReqStr : tresAllocStr
    }

    /// The job's number as users write it: `7`, `7_2`, `7_[1-3]`, `7+1`.
    var displayID: String {
        if let arrayTaskStr {
            let text = ArrayTasks(mask: arrayTaskStr)?.text(limit: 0, atOnce: arrayMaxTasks) ?? arrayTaskStr
            return "\(arrayJobID)_[\(text)]"
        }
        if !arrayTaskID.isUnset { return "\(arrayJobID)_\(arrayTaskID.raw)" }
        if hetJobID != 0 { return "\(hetJobID)+\(hetJobOffset.raw)" }
        return "\(jobid)"
    }
}

extension StepID {
    /// The step's number behind the dot: `0`, `batch`, `extern`, `0+1`.
    var stepText: String {
        let base: String
        switch stepID.raw {
        case StepNumber.batchScript: base = "batch"
        case StepNumber.external: base = "extern"
        case StepNumber.interactive: base = "interactive"
        case StepNumber.pending: base = "TBD"
        default: base = "\(stepID.raw)"
        }
        return stepHetComp.isUnset ? base : "\(base)+\(stepHetComp.raw)"
    }
}
