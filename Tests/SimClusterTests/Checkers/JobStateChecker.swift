import SlurmModel

@testable import SimCluster

/// The fields of a job agree with its state.
enum JobStateChecker: InvariantChecker {
    static let statement = "a job's fields agree with its state"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        for id in engine.table.ids {
            let record = engine.table[id]
            for problem in problems(of: record, now: engine.now) {
                found.append("job \(id) (\(record.job.state.word)): \(problem)")
            }
        }
        return found
    }

    private static func problems(of record: JobRecord, now: SimTime) -> [String] {
        let job = record.job
        var found: [String] = []
        if job.holdsResources, job.allocation.isEmpty { found.append("holds nothing") }
        if job.isPending, !job.allocation.isEmpty { found.append("waits but holds something") }
        if job.isActive, job.startTime ?? .never > now { found.append("runs but has not started") }
        if job.state.base.isFinished, job.endTime == nil { found.append("has ended at no time") }
        if job.isOver, job.endTime ?? .zero < job.startTime ?? .zero { found.append("ended before it started") }
        if !job.isPending, !record.entries.isEmpty { found.append("is queued but does not wait") }
        if job.priority == 0, !record.entries.isEmpty { found.append("is queued but held") }
        if !job.dependencies.isEmpty, !record.entries.isEmpty { found.append("is queued but waits for others") }
        if job.pendingTasks != nil, !job.isPending, !job.isOver { found.append("runs but stands for many tasks") }
        if job.pendingTasks?.count ?? 2 < 2, job.isPending { found.append("stands for fewer than two tasks") }
        if job.isPending, record.entries.isEmpty, job.reason == .noReason { found.append("waits without a reason") }
        if job.state.flags.contains(.completing), job.state.base == .running { found.append("runs and is completing") }
        if job.suspendTime == nil, job.state.base == .suspended { found.append("was suspended at no time") }
        return found
    }
}
