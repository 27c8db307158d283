import SlurmModel
import SlurmWire

/// Chooses among the controller's jobs those that a command line of `scancel` means.
struct CancelChoice {
    /// A job that may be chosen.
    private struct Candidate {
        var job: JobInfo
        /// The tasks of an array that wait as this record.
        var tasks: ArrayTasks
        /// Whether it was ruled out.
        var isOut: Bool

        var state: UInt32 { job.jobState & JobStateMask.base }
        var isPending: Bool { state == UInt32(JobBaseState.pending.rawValue) }
    }

    /// A target of the command line and what was found of it.
    private struct Sought {
        var target: CancelTarget
        var isFound = false
        /// Whether one of the jobs found waits.
        var isPending = false
    }

    private let settings: ScancelSettings
    private var candidates: [Candidate]
    private var sought: [Sought]
    /// Whether a target was not found.
    private(set) var hasFailed = false

    /// Takes up the jobs; those that are over are ruled out.
    init(_ jobs: [JobInfo], _ settings: ScancelSettings) {
        self.settings = settings
        candidates = jobs.map { job in
            var candidate = Candidate(job: job, tasks: ArrayTasks(mask: job.arrayTaskStr) ?? .none, isOut: false)
            candidate.isOut = job.jobID == 0 || candidate.state > UInt32(JobBaseState.suspended.rawValue)
            return candidate
        }
        sought = settings.targets.map { Sought(target: $0) }
    }

    private static func means(_ target: CancelTarget, _ candidate: Candidate) -> Bool {
        let job = candidate.job
        switch target.taskID {
        case .unset:
            return target.jobID == job.jobID || (target.jobID == job.arrayJobID && target.stepID == nil)
        case .infinite:
            return target.jobID == job.arrayJobID
        case .value(let task):
            return target.jobID == job.arrayJobID
                && (job.arrayTaskID == .value(task) || candidate.tasks.contains(Int(task)))
        }
    }

    /// Rules out what no target names, and tells which targets name nothing.
    mutating func applyTargets(_ output: inout CommandOutput) {
        guard !sought.isEmpty else { return }
        for index in candidates.indices where !candidates[index].isOut {
            let candidate = candidates[index]
            var isNamed = false
            for place in sought.indices {
                let target = sought[place].target
                if Self.means(target, candidate) {
                    sought[place].isFound = true
                } else if target.taskID.number != nil && target.jobID != candidate.job.arrayJobID {
                    continue
                }
                // A target once found stays found for the jobs after it: this is what Slurm does, and it shows in
                // steps that are signalled twice. Jobs that are kept by it alone are matched again later.
                if sought[place].isFound {
                    isNamed = true
                    if candidate.isPending { sought[place].isPending = true }
                }
            }
            candidates[index].isOut = !isNamed
        }
        for missing in sought where !missing.isFound {
            hasFailed = true
            guard settings.verbosity >= 0 else { continue }
            let kind = missing.target.stepID == nil ? "job id" : "job step id"
            let step = missing.target.stepID.map { ".\($0)" } ?? ""
            output.error("Kill job error on \(kind) \(missing.target.jobText)\(step): \(SlurmErrno.invalidJobID.text)")
        }
        sought.removeAll { !$0.isFound }
    }

    /// Rules out what does not pass the filters.
    mutating func applyFilters(_ invocation: Invocation, _ output: inout CommandOutput) {
        var filter = CancelFilter(settings)
        var leader: (hetJobID: UInt32, isChosen: Bool)?
        var isAnyLeft = false
        for index in candidates.indices {
            let job = candidates[index].job
            if !candidates[index].isOut {
                let isComponentOfChosen =
                    job.hetJobOffset != 0 && leader.map { $0.isChosen && $0.hetJobID == job.hetJobID } ?? false
                candidates[index].isOut = !filter.admits(job, invocation, &output) || isComponentOfChosen
                isAnyLeft = isAnyLeft || !candidates[index].isOut
            }
            // The controller treats a heterogeneous job as a whole when its leader is named.
            if job.hetJobID != 0 && job.hetJobOffset == 0 { leader = (job.hetJobID, !candidates[index].isOut) }
        }
        if !isAnyLeft && settings.verbosity > 0 {
            output.error("No active jobs match ALL job filters, including: \(settings.filterText)")
        }
    }

    /// What is to be sent: first for jobs that wait, lest they start in the place of others, then for the rest.
    mutating func batches() -> [[CancelRequest]] {
        [batch(ofPending: true), batch(ofPending: false)]
    }

    private mutating func batch(ofPending: Bool) -> [CancelRequest] {
        var requests: [CancelRequest] = []
        if settings.targets.isEmpty {
            for index in candidates.indices where !candidates[index].isOut {
                // Jobs with a flag, such as those that are being signalled, are no longer just waiting.
                if ofPending && candidates[index].job.jobState != UInt32(JobBaseState.pending.rawValue) { continue }
                requests.append(request(index, stepID: nil))
            }
            return requests
        }
        for one in sought where one.isPending || !ofPending {
            for index in candidates.indices where !candidates[index].isOut {
                if one.target.stepID != nil && candidates[index].isPending { continue }
                guard Self.means(one.target, candidates[index]) else { continue }
                requests.append(request(index, stepID: one.target.stepID))
            }
        }
        return requests
    }

    /// A request for a job, which is then done with, or for one of its steps.
    private mutating func request(_ index: Int, stepID: UInt32?) -> CancelRequest {
        let candidate = candidates[index]
        let job = candidate.job
        let jobText: String
        if let mask = job.arrayTaskStr {
            let tasks = ArrayTasks(mask: mask)?.text(limit: 0, atOnce: job.arrayMaxTasks) ?? mask
            jobText = "\(job.arrayJobID)_[\(tasks)]"
        } else {
            jobText = job.arrayTaskID.isUnset ? "\(job.jobID)" : "\(job.arrayJobID)_\(job.arrayTaskID.raw)"
        }
        candidates[index].isOut = stepID == nil
        var request = CancelRequest(
            work: stepID.map { .step(jobID: job.jobID, stepID: $0) } ?? .job(jobText),
            recordIndex: index
        )
        if settings.asks {
            let what = stepID.map { "step_id=\(jobText).\($0)" } ?? "job_id=\(jobText)"
            let (name, partition) = (job.name ?? "(null)", job.partition ?? "(null)")
            request.question = "Cancel \(what) name=\(name) partition=\(partition) [y/n]? "
        }
        return request
    }
}

/// The parts of a job's state on the wire.
enum JobStateMask {
    /// The bits of the base state.
    static let base: UInt32 = 0xff
}
