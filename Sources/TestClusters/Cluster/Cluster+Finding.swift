internal import Foundation

extension Cluster {
    /// A cluster of a preset, made the first time and shared by all tests of this process that ask for such a one.
    ///
    /// It is removed when the process ends. The calls and jobs in the value are the caller's own.
    public static func forTesting(
        preset: TestConfiguration.Preset = .cpu,
        backend: BackendKind? = nil
    ) async throws -> Cluster {
        try await forTesting(TestConfiguration(preset, backend: backend))
    }

    /// A cluster of a configuration, made the first time and shared by all tests of this process that ask for such a
    /// one.
    public static func forTesting(_ configuration: TestConfiguration) async throws -> Cluster {
        try await SharedClusters.shared.cluster(configuration).fresh()
    }

    /// The cluster that a test has made; throws where it does not run.
    public static func fromTestCluster(_ cluster: TestCluster) throws -> Cluster {
        try cluster.cluster.fresh()
    }

    /// The cluster that the surroundings name: `SLURM_TEST_CLUSTER`, else `.slurm-cluster` in this directory or one
    /// above, else a Slurmfile (`Slurmfile.toml` or `Slurmfile`) in this directory or one above.
    ///
    /// Throws where none of them names one.
    public static func fromEnv() async throws -> Cluster {
        try await fromEnv(
            ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath
        )
    }

    /// As `fromEnv()`, with these variables and this working directory.
    package static func fromEnv(_ environment: [String: String], workingDirectory: String) async throws -> Cluster {
        if let name = environment["SLURM_TEST_CLUSTER"], !name.isEmpty {
            return try await named(name, program: try SlurmProgram.find())
        }
        for directory in directories(upFrom: workingDirectory) {
            let cluster = "\(directory)/.slurm-cluster"
            if FileManager.default.fileExists(atPath: "\(cluster)/config/slurm.conf") {
                return inDirectory(cluster)
            }
        }
        for directory in directories(upFrom: workingDirectory) {
            for name in ["Slurmfile.toml", "Slurmfile"] {
                let file = "\(directory)/\(name)"
                if FileManager.default.fileExists(atPath: file) { return try await fromSlurmfile(file) }
            }
        }
        throw SlurmTestingError(
            "no cluster is named: SLURM_TEST_CLUSTER is not set, and neither .slurm-cluster nor a Slurmfile is in "
                + "\(workingDirectory) or above; make one with: slurm cluster create --simulated --start"
        )
    }

    /// The cluster of this name on this machine, as the program `slurm` knows it; throws where there is none.
    package static func named(_ name: String) async throws -> Cluster {
        try await named(name, program: try SlurmProgram.find())
    }

    /// The cluster of this name on this machine; throws where there is none.
    static func named(_ name: String, program: SlurmProgram) async throws -> Cluster {
        let text = try await program.run(["cluster", "env", "--name=\(name)", "--shell=json"])
        let status = try ClusterStatusText(try await program.run(["cluster", "status", "--name=\(name)", "--json"]))
        let variables = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
        let kinds = [BackendKind.containers, .existing, .simulated]
        let kind = kinds.first { $0.rawValue == status.backend } ?? .simulated
        // The files of jobs are on the cluster's machines, where a shell reads the words.
        let shell = [program.path, "cluster", "ssh", "--name=\(name)", "--"]
        let backend = CommandBackend(
            kind: kind,
            variables: variables,
            reader: kind == .simulated ? .local : .command(shell)
        )
        var connection = ClusterConnection(
            name: name,
            kind: kind,
            environment: variables,
            directory: status.directory,
            ssh: status.ssh
        )
        connection.registry = status.registry
        return Cluster(backend, connection: connection)
    }

    /// The cluster whose files are in this directory.
    private static func inDirectory(_ directory: String) -> Cluster {
        Cluster(
            CommandBackend(
                slurmConfiguration: "\(directory)/config/slurm.conf",
                commandDirectory: "\(directory)/bin"
            )
        )
    }

    private static func directories(upFrom directory: String) -> [String] {
        var found: [String] = []
        var url = URL(fileURLWithPath: directory)
        while !found.contains(url.path) {
            found.append(url.path)
            url = url.deletingLastPathComponent()
        }
        return found
    }
}
