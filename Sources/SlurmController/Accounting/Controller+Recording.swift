import SimCluster
import SlurmModel

extension Controller {
    /// Notes in the accounting how a job is now; with `isOver` its run is over.
    mutating func record(_ job: Job, isOver: Bool) {
        guard accounting != nil else { return }
        let ids = accountingIDs(of: job)
        let kept = accounting?.history.note(job, isOver: isOver, at: engine.now) { record in
            record.associationID = ids.association
            record.qosID = ids.quality
        }
        if let kept { effects.append(.saveAccountedJob(kept)) }
    }

    /// The numbers of the association and of the quality of service under which a job runs; 0 for none.
    private func accountingIDs(of job: Job) -> (association: UInt32, quality: UInt32) {
        guard let accounting else { return (0, 0) }
        let carried = job.request.carried
        let user = identity.userName(job.request.userID)
        let account = carried.account ?? ""
        let association = accounting.directory.association(
            cluster: accounting.cluster,
            account: account,
            user: user,
            partition: job.partition
        )
        let quality = carried.qos.flatMap { accounting.directory.quality(named: $0)?.id }
        return (association?.id ?? 0, quality ?? 0)
    }
}
