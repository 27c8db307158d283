import SlurmTesting
import Testing

/// Traits that give tests a cluster; simulations in this process, so that no program is needed.
@Suite(.slurmCluster(.gpu, backend: .inProcess))
struct TraitTests {
    @Test("a test of a suite has the suite's cluster, and a list of calls of its own", arguments: 1...3)
    func suiteCluster(number: Int) async throws {
        let cluster = try Cluster.current
        #expect(try await cluster.nodes().map(\.gpus) == [2])
        #expect(cluster.calls().isEmpty)
        let job = try await cluster.submit(BatchTask("t\(number)", resources: JobResources(gpus: 1), script: "true"))()
        try await job.cancel()
        #expect(cluster.calls("scancel").count == 1)
        #expect(cluster.jobs.map(\.id) == [job.id])
    }

    @Test("the trait of a test counts more than that of its suite", .slurmCluster(.full, backend: .inProcess))
    func innerCluster() async throws {
        #expect(try await Cluster.current.nodes().count == 3)
        #expect(try ClusterFixture.currentConfiguration.preset == .full)
    }

    @Test("tests with the same configuration share one cluster")
    func sharing() async throws {
        let task = BatchTask("shared", script: "true")
        let job = try await Cluster.current.submit(task)()
        let other = try await Cluster.forTesting(preset: .gpu, backend: .inProcess)
        #expect(try await other.jobRecords().contains { $0.id == job.id })
        #expect(other.jobs.isEmpty)
    }

    @Test("a configuration alone makes no cluster", .slurmClusterConfig(gpuTestConfig(gpus: 4)))
    func configuration() throws {
        #expect(try ClusterFixture.currentConfiguration.gpusPerNode == 4)
    }

    @Test("an expectation that fails shows what was seen of the test's jobs")
    func failure() async throws {
        let cluster = try Cluster.current
        let job = try await cluster.submit(BatchTask("seen", script: "true"))()
        try await job.cancel()
        try await job.wait()
        withKnownIssue {
            Issue.record("on purpose")
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("on purpose") }
        }
        #expect(job.history.last?.description.contains("job \(job.id) CANCELLED") == true)
    }
}

/// What is there without a trait.
@Suite struct WithoutTraitTests {
    @Test("without a trait there is no cluster, and the error says what to do")
    func none() {
        let failure = #expect(throws: SlurmTestingError.self) { try Cluster.current }
        #expect(failure?.description.contains(".slurmCluster()") == true)
    }
}
