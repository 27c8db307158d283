import Testing

extension ContainerTests {
    /// Every command takes a connection into a container, and every scenario several seconds: a few of each kind are
    /// played.
    @Suite struct ContainerConformanceTests {
        @Test("real Slurm in containers does what is written down of real Slurm, in some scenarios of each kind")
        func scenarios() async throws {
            let names = [
                "arrays/each-task", "changes/time-limit-running", "dependencies/afterok-failed",
                "errors/partition-unknown", "gpus/gres", "limits/default-memory", "order/backfill-too-long",
                "states/exit-code",
            ]
            try await ConformanceTests.play(["--backend", "containers"] + names.flatMap { ["--filter", $0] })
        }
    }
}
