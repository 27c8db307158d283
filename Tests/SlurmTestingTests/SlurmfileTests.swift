import Foundation
import SlurmTesting
import Testing

/// Slurmfiles, and how a cluster is found by its surroundings.
@Suite struct SlurmfileTests {
    @Test("a Slurmfile for a configuration leads to a cluster like it, and is removed afterwards")
    func configuration() async throws {
        var configuration = gpuTestConfig(gpus: 4)
        configuration.backend = .inProcess
        let path = try await createSlurmfile(configuration) { path in
            let cluster = try await Cluster.fromSlurmfile(path)
            #expect(try await cluster.nodes().map(\.gpus) == [4])
            return path
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a Slurmfile for a running cluster has its variables, whatever is in them")
    func variables() async throws {
        let odd = "/a \"b\"\\c\td/slurm.conf"
        let connection = ClusterConnection(
            name: "x",
            kind: .simulated,
            environment: ["SLURM_CONF": odd, "PATH": "/bin"]
        )
        try await createSlurmfile(connection) { path in
            let cluster = try await Cluster.fromSlurmfile(path)
            #expect(cluster.backend.kind == .existing)
            #expect(cluster.connection.slurmConfigurationFile == odd)
        }
    }

    @Test("a Slurmfile that names no cluster is refused")
    func refusal() async throws {
        let path = NSTemporaryDirectory() + "slurmfile-\(UUID().uuidString)"
        try "[default.cluster]\nbackend = \"ssh\"\n".write(toFile: path, atomically: true, encoding: .utf8)
        defer { _ = try? FileManager.default.removeItem(atPath: path) }
        await #expect(throws: SlurmTestingError.self) { try await Cluster.fromSlurmfile(path) }
    }
}
