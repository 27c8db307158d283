internal import Foundation

/// Writes a Slurmfile for a configuration, hands over its path, and removes it.
///
/// ```swift
/// try await createSlurmfile(gpuTestConfig(gpus: 4)) { path in
///     let cluster = try await Cluster.fromSlurmfile(path)
/// }
/// ```
public func createSlurmfile<Value>(
    _ configuration: TestConfiguration,
    _ body: (String) async throws -> Value
) async throws -> Value {
    let numbers: [(String, Int?)] = [
        ("cpu_nodes", configuration.cpuNodes), ("gpu_nodes", configuration.gpuNodes),
        ("cpus_per_node", configuration.cpusPerNode), ("gpus_per_node", configuration.gpusPerNode),
        ("memory_per_node", configuration.memoryPerNodeMiB),
    ]
    let options = numbers.compactMap { name, number in number.map { "\(name) = \($0)" } }
    return try await withSlurmfile(
        [
            "[default.cluster]", "backend = \(Slurmfile.quoted(configuration.backend.rawValue))", "",
            "[default.cluster.backend_config]", "preset = \(Slurmfile.quoted(configuration.preset.rawValue))",
        ] + options,
        body
    )
}

/// Writes a Slurmfile for a running cluster, hands over its path, and removes it.
///
/// Python's slurm-sdk reads it, too: its backend `local` runs Slurm's commands with the variables.
public func createSlurmfile<Value>(
    _ connection: ClusterConnection,
    _ body: (String) async throws -> Value
) async throws -> Value {
    let variables = connection.environment.sorted { $0.key < $1.key }
    return try await withSlurmfile(
        ["[default.cluster]", "backend = \"local\"", "", "[default.cluster.backend_config.env]"]
            + variables.map { "\($0.key) = \(Slurmfile.quoted($0.value))" },
        body
    )
}

private func withSlurmfile<Value>(_ lines: [String], _ body: (String) async throws -> Value) async throws -> Value {
    let directory = NSTemporaryDirectory() + "slurmfile-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    // Whoever reads the file has done so by then.
    defer { _ = try? FileManager.default.removeItem(atPath: directory) }
    let path = directory + "/Slurmfile.toml"
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return try await body(path)
}
