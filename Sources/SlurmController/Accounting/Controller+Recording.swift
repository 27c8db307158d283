import SimCluster
import SlurmModel

extension Controller {
    /// Notes in the accounting how a job is now; with `isOver` its run is over.
    mutating func record(_ job: Job, isOver: Bool) {
        guard accounting != nil else { return }
        let carried = job.request.carried
        let steps = engine.steps(of: job.id)
        let kept = accounting?.history.note(job, isOver: isOver, at: engine.now) { record in
            record.associationID = carried.associationID ?? 0
            record.qosID = carried.qualityID ?? 0
            for step in steps { record.update(AccountedStep(step)) }
        }
        effects += (kept ?? []).map { .saveAccountedJob($0) }
    }

    /// Notes in the accounting that a step has ended.
    mutating func record(_ step: Step) {
        let ended = AccountedStep(step, endedAt: engine.now)
        let kept = accounting?.history.note(ended, of: step.jobID, at: engine.now)
        if let kept { effects.append(.saveAccountedJob(kept)) }
    }

    /// Tells the engine of the accounting's limits and qualities of service; it obeys those that are enforced.
    mutating func enforceAccounting() {
        guard let accounting else { return }
        let policy = AccountingPolicy(
            accounting.directory,
            cluster: accounting.cluster,
            enforced: accounting.enforced
        )
        engine.setPolicy(policy, at: engine.now)
    }
}
