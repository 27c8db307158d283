public import Testing

/// Gives tests a cluster; see `.slurmCluster`.
///
/// The cluster is shared by all tests of the process whose trait has the same configuration. Each test has its own
/// list of calls and jobs, and what was seen of its jobs stands with each expectation that fails.
public struct SlurmClusterTrait: TestTrait, SuiteTrait, TestScoping {
    enum Wish: Sendable {
        case cluster
        case configuration
        case registry
    }

    let configuration: TestConfiguration
    let wish: Wish

    /// Each test of a suite gets it, so that each has its own list of calls.
    public var isRecursive: Bool { true }

    /// Runs a test with its cluster in reach.
    public func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        if wish == .configuration {
            return try await ClusterFixture.$configuration.withValue(configuration, operation: function)
        }
        try await BackendAvailability.check(configuration)
        let cluster = try await Cluster.forTesting(configuration)
        try await ClusterFixture.$configuration.withValue(configuration) {
            try await ClusterFixture.$cluster.withValue(cluster) {
                try await ClusterFixture.$registry.withValue(cluster.connection.registry) {
                    try await JobHistories.attached(to: cluster, test, testCase, function)
                }
            }
        }
    }
}

extension Trait where Self == SlurmClusterTrait {
    /// A cluster of a preset: one node with CPUs if none is named.
    ///
    /// ```swift
    /// @Suite(.slurmCluster(.gpu)) struct Training {
    ///     @Test func epoch() async throws {
    ///         let job = try await Cluster.current.submit(train)("--epochs", "1")
    ///         #expect(try await job.wait().isSuccess)
    ///     }
    /// }
    /// ```
    public static func slurmCluster(
        _ preset: TestConfiguration.Preset = .cpu,
        backend: BackendKind? = nil
    ) -> Self {
        SlurmClusterTrait(configuration: TestConfiguration(preset, backend: backend), wish: .cluster)
    }

    /// A cluster of a configuration.
    public static func slurmCluster(_ configuration: TestConfiguration) -> Self {
        SlurmClusterTrait(configuration: configuration, wish: .cluster)
    }

    /// A cluster with one node that has GPUs.
    public static var slurmClusterGPU: Self { slurmCluster(.gpu) }

    /// A cluster with several nodes.
    public static var slurmClusterMulti: Self { slurmCluster(.multiNode) }

    /// A cluster with CPU nodes and a GPU node in partitions of their own.
    public static var slurmClusterFull: Self { slurmCluster(.full) }

    /// Only a configuration: no cluster is made.
    public static func slurmClusterConfig(_ configuration: TestConfiguration = defaultTestConfig()) -> Self {
        SlurmClusterTrait(configuration: configuration, wish: .configuration)
    }

    /// A registry for container images, and the cluster that it belongs to.
    ///
    /// Only clusters in containers have one; on other backends the test is skipped, with that reason.
    public static var slurmRegistry: Self {
        var configuration = TestConfiguration(.full)
        configuration.hasRegistry = true
        return SlurmClusterTrait(configuration: configuration, wish: .registry)
    }
}
