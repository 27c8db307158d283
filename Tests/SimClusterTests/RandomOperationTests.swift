import SlurmModel
import Testing

@testable import SimCluster

@Suite("Random operations")
struct RandomOperationTests {
    @Test("whatever happens, what must hold holds after every event", arguments: UInt64(1)...60)
    func invariants(seed: UInt64) {
        var operations = RandomOperations(seed: seed)
        var cluster = RandomOperations.cluster(preempting: [.off, .requeue, .cancel][Int(seed % 3)])
        for _ in 0..<250 {
            operations.act(on: &cluster)
            let violations = CheckerCatalog.violations(in: cluster.engine)
            if !violations.isEmpty {
                let history = operations.history.suffix(12).joined(separator: "\n")
                Issue.record("seed \(seed): \(violations.joined(separator: "; "))\n\(history)")
                return
            }
        }
    }

    @Test("once all is healed, every job that can end ends", arguments: UInt64(101)...110)
    func liveness(seed: UInt64) throws {
        var operations = RandomOperations(seed: seed)
        var cluster = RandomOperations.cluster(preempting: seed % 2 == 0 ? .requeue : .cancel)
        for _ in 0..<200 { operations.act(on: &cluster) }
        try operations.heal(&cluster)
        for round in 0..<200 {
            cluster.run(until: cluster.engine.now + .minutes(30))
            for job in cluster.engine.jobs where !job.isOver {
                guard cluster.engine.job(job.id)?.isOver == false else { continue }
                let selection = JobSelection(job.het?.leader ?? job.id)
                // Components that fit each by itself may never fit together.
                let isStuck = job.het != nil && round > 100
                if job.reason.isLasting || isStuck {
                    try cluster.engine.cancel(selection, by: 0, at: cluster.engine.now)
                } else if job.priority == 0 {
                    try RandomOperations.release(selection, &cluster)
                }
            }
            cluster.obey()
            if cluster.engine.jobs.allSatisfy(\.isOver) { break }
        }
        let stuck = cluster.engine.jobs.filter { !$0.isOver }
        #expect(
            stuck.map { "\($0.id) \($0.state.word) \($0.reason)" } == [],
            "\(operations.history.filter { line in stuck.contains { line.hasPrefix("submit \($0.id):") } })"
        )
        #expect(CheckerCatalog.violations(in: cluster.engine) == [])
    }

    @Test("the same seed gives the same event log, line by line", arguments: [UInt64(7), 8, 9])
    func determinism(seed: UInt64) {
        let (first, second) = (history(seed), history(seed))
        #expect(first.log == second.log)
        #expect(first.engine.fingerprint == second.engine.fingerprint)
        #expect(first.log.count > 100)
        #expect(history(seed + 1000).engine.fingerprint != first.engine.fingerprint)
    }

    private func history(_ seed: UInt64) -> VirtualCluster {
        var operations = RandomOperations(seed: seed)
        var cluster = RandomOperations.cluster()
        for _ in 0..<200 { operations.act(on: &cluster) }
        return cluster
    }
}

extension JobReason {
    /// Whether a job with this reason waits for something that time alone does not bring.
    fileprivate var isLasting: Bool {
        [
            .depInvalid, .reservation, .resvDeleted, .nodeNotAvail, .partConfig, .partNodeLimit, .partTimeLimit,
            .failBadConstraints,
        ].contains(self)
    }
}
