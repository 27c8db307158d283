import SimCluster
import SlurmWire

extension AccountingContext {
    /// Whether who asks may see the script and the environment of a job: its owner and operators may.
    func maySeeTexts(of record: AccountedJob) -> Bool {
        adminLevel >= .operator || record.job.request.userID == requester.userID
    }
}

extension AccountingJob {
    /// Adds the script or the environment, where they are kept (`sacct --batch-script`, `--env-vars`).
    mutating func fillKeptTexts(of record: AccountedJob, _ context: AccountingContext, flags: JobConditionFlags) {
        if flags.contains(.script) { script = nil }
        if flags.contains(.environment) { env = nil }
        guard record.job.request.isBatch else { return }
        let scripts = context.controller.scripts
        do {
            if flags.contains(.script), context.stored.contains(.script) {
                script = try scripts.script(of: record.job.submissionID).map { String(decoding: $0, as: UTF8.self) }
            }
            if flags.contains(.environment), context.stored.contains(.environment) {
                env = try scripts.environment(of: record.job.submissionID).map { variables in
                    variables.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
                }
            }
        } catch {
            // What cannot be read is told as what was never kept.
            (script, env) = (nil, nil)
        }
    }
}
