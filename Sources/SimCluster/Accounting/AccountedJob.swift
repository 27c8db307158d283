package import SlurmModel

/// One run of a job, or one wait for it, as accounting keeps it: a job that is requeued leaves several.
package struct AccountedJob: Hashable, Codable, Sendable {
    /// The record's own number (`job_db_inx`), ascending.
    package var index: UInt64
    /// The job as it was when it changed last.
    package var job: Job
    /// The last reason but priority and resources for which it waited (`state_reason_prev`).
    package var lastReason = JobReason.noReason
    /// The association under which it runs; 0 for none.
    package var associationID: UInt32 = 0
    /// Its quality of service; 0 for none.
    package var qosID: UInt32 = 0
    /// The exit status with which the job ended; that of its script may come later.
    package var exitStatus: UInt32?
    /// The steps, the batch script first.
    package var steps: [AccountedStep] = []
    /// Whether its run is over, so that a later change of the job belongs to another record.
    package var isClosed = false
    /// `DerivedExitCode` as it was set afterwards (`sacctmgr modify job`).
    package var derivedExitStatus: UInt32?
    /// `Comment` of the user, set afterwards.
    package var derivedComment: String?
    /// `AdminComment`, set afterwards.
    package var adminComment: String?
    /// `SystemComment`, set afterwards.
    package var systemComment: String?
    /// The workload key, set afterwards.
    package var wckey: String?

    /// A new record.
    package init(index: UInt64, job: Job) {
        self.index = index
        self.job = job
    }

    /// Whether the job got nodes.
    package var hasStarted: Bool {
        !job.allocation.isEmpty
    }

    /// Whether slurmctld has told slurmdbd of the job by a time, in seconds since the Unix epoch: it does so once the
    /// job could run, starts, ends or is put back into the queue (observed on 22.05.8).
    package func isKnown(at now: Int64) -> Bool {
        if job.run > 0 || start?.seconds ?? 0 != 0 || end?.seconds ?? 0 != 0 { return true }
        if lastReason == .arrayTaskLimit && job.reason == .arrayTaskLimit { return true }
        let eligible = (job.eligibleTime ?? (job.isPending ? job.request.begin : nil))?.seconds ?? 0
        return eligible != 0 && eligible <= now
    }

    /// Whether it ended, or was put back into the queue.
    package var hasEnded: Bool {
        job.state.base.isFinished || job.state.flags.contains(.requeue)
    }

    /// When it began to run.
    package var start: SimTime? {
        hasStarted ? job.startTime : nil
    }

    /// When it ended.
    package var end: SimTime? {
        hasEnded ? job.endTime : nil
    }

    /// Takes over how the job is now.
    package mutating func update(_ job: Job) {
        if job.isPending, ![.noReason, .priority, .resources].contains(job.reason) { lastReason = job.reason }
        self.job = job
        if hasEnded, exitStatus == nil { exitStatus = job.exitStatus }
        guard let batch = AccountedStep.batch(of: job) else { return }
        if let place = batchPlace {
            if steps[place].end == nil, !hasEnded { steps[place].state = batch.state }
        } else {
            steps.insert(batch, at: 0)
        }
    }

    /// Where the batch script is among the steps.
    private var batchPlace: Int? {
        steps.firstIndex { $0.number == StepNumber.batchScript }
    }

    /// Takes over a step that began, changed or ended.
    package mutating func update(_ step: AccountedStep) {
        if let place = steps.firstIndex(where: { $0.number == step.number }) {
            steps[place] = step
        } else {
            steps.append(step)
        }
    }

    /// The run is over: nothing of the job is left.
    package mutating func close(_ job: Job) {
        update(job)
        isClosed = true
        guard hasStarted, let end = job.endTime, let place = batchPlace, steps[place].end == nil else { return }
        if job.state.flags.contains(.requeue) { return }
        steps[place].finish(waitStatus: job.exitStatus, at: end)
    }
}
