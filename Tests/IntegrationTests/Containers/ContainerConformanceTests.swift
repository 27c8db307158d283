import Testing

extension ContainerTests {
    /// The scenarios that a cluster with one node can play.
    @Suite struct ContainerConformanceTests {
        @Test("real Slurm in containers does what is written down of real Slurm")
        func scenarios() async throws {
            try await ConformanceTests.play(["--backend", "containers"])
        }
    }
}
