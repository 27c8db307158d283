internal import Foundation

/// Clusters that the program `slurm` makes: simulated ones, and real Slurm in containers.
///
/// Each is made with this process as its owner, so it is destroyed even where this process is killed.
struct ProgramLifecycle: ClusterLifecycle {
    /// The program.
    let program: SlurmProgram
    /// What the cluster is like.
    let configuration: TestConfiguration
    /// Its name.
    let name: String

    /// Where the cluster's files are.
    private var directory: String { NSTemporaryDirectory() + "slurm-\(name)" }

    func create() async throws {
        let owner = ProcessInfo.processInfo.processIdentifier
        try await program.run(
            ["cluster", "create", "--name=\(name)", "--output-dir=\(directory)", "--owner=\(owner)"]
                + configuration.createOptions
        )
    }

    func start() async throws -> Cluster {
        try await program.run(["cluster", "start", "--name=\(name)", "--wait"])
        return try await Cluster.named(name, program: program)
    }

    func stop() async throws {
        try await program.run(["cluster", "stop", "--name=\(name)"])
    }

    func destroy() async throws {
        try await program.run(["cluster", "destroy", "--name=\(name)"])
    }
}
