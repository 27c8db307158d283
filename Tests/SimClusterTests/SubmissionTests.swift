import SlurmModel
import Testing

@testable import SimCluster

@Suite("Submission")
struct SubmissionTests {
    @Test("a job starts in the call that submits it, and the next in the call that ends it")
    func startsAtOnce() throws {
        var engine = ClusterEngine(
            configuration: EngineConfiguration(
                nodes: [EngineNode(name: "cpu-0", cpus: 1, realMemoryMiB: 1024)],
                partitions: [EnginePartition(name: "cpu", nodes: ["cpu-0"], isDefault: true)]
            )
        )
        let first = try engine.submit(JobRequest(name: "first"), at: .zero).id
        let second = try engine.submit(JobRequest(name: "second"), at: .zero).id
        #expect(engine.job(first)?.state == JobState(.running))
        #expect(engine.job(first)?.priority == 4_294_901_759)
        #expect(engine.job(second)?.reason == .resources)
        engine.jobEnded(first, waitStatus: 0, at: SimTime(seconds: 5))
        #expect(engine.job(first)?.state == JobState(.completed))
        #expect(engine.job(second)?.state == JobState(.running))
        #expect(engine.job(second)?.startTime == SimTime(seconds: 5))
        #expect(engine.takeEffects().contains(.launch(second)))
    }
}
