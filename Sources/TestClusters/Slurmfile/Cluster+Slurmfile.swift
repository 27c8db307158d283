internal import Foundation

extension Cluster {
    /// The cluster that a Slurmfile names.
    ///
    /// One with the backend `local` names an existing cluster by its variables, as `slurm init` writes it; one with a
    /// backend of tests names a configuration, and its cluster is made as with `forTesting`.
    public static func fromSlurmfile(_ path: String) async throws -> Cluster {
        let file = try Slurmfile(text: try String(contentsOfFile: path, encoding: .utf8))
        let cluster = file.table("default.cluster")
        let variables = file.table("default.cluster.backend_config.env")
        if let configuration = variables["SLURM_CONF"] {
            var backend = CommandBackend(kind: .existing, variables: variables)
            if variables["PATH"] == nil { backend = CommandBackend(slurmConfiguration: configuration) }
            return Cluster(backend)
        }
        guard let word = cluster["backend"], let kind = BackendKind(word: word) else {
            throw SlurmTestingError("\(path) names no cluster: it has neither SLURM_CONF nor a backend of tests")
        }
        let options = file.table("default.cluster.backend_config")
        var configuration = TestConfiguration(backend: kind)
        if let preset = options["preset"] {
            guard let known = TestConfiguration.Preset(rawValue: preset) else {
                throw SlurmTestingError("\(path) names a preset that there is not: \(preset)")
            }
            configuration.preset = known
        }
        func number(_ key: String) -> Int? { options[key].flatMap { Int($0) } }
        configuration.cpuNodes = number("cpu_nodes")
        configuration.gpuNodes = number("gpu_nodes")
        configuration.cpusPerNode = number("cpus_per_node")
        configuration.gpusPerNode = number("gpus_per_node")
        configuration.memoryPerNodeMiB = number("memory_per_node")
        return try await forTesting(configuration)
    }
}
