import Foundation
import Testing

/// The scenarios on clusters with processes of their own: the program plays them, as its users do.
@Suite struct ConformanceTests {
    @Test("a simulated cluster does what Slurm did, in every scenario")
    func simulated() async throws {
        try await Self.play(["--backend", "simulated"])
    }

    @Test("real Slurm on this host does what is written down of it, in every scenario")
    func real() async throws {
        try await Self.play(["--backend", "real", "--real-slurm", Self.script])
    }

    /// New ones each time: what differs stands with its seed in the output.
    @Test("random scenarios come out the same on the simulator and on real Slurm")
    func seeds() async throws {
        let first = UInt64(Date().timeIntervalSince1970) % 1_000_000_000
        let seeds = "\(first)..\(first + Self.seedCount - 1)"
        try await Self.play([
            "--backend", "in-process", "--backend", "real", "--real-slurm", Self.script, "--seeds", seeds,
        ])
    }

    private static let seedCount: UInt64 = 50

    private static var script: String {
        Installation.root.appending(path: "Tests/Reference/real-slurm").path
    }

    static func play(_ options: [String]) async throws {
        try await onOwnThread {
            let id = UUID().uuidString.prefix(8).lowercased()
            let registry = FileManager.default.temporaryDirectory.appending(path: "conformance-\(id)")
            defer { try? FileManager.default.removeItem(at: registry) }
            let result = try Program.run(
                Installation.slurm,
                ["conformance", "run"] + options,
                environment: [
                    "PATH": Installation.systemPath, "HOME": "/root", "LANG": "C.UTF-8",
                    "SLURM_CLUSTERS_HOME": registry.path,
                ]
            )
            #expect(result.status == 0, "\(result.line)\n\(result.output)\(result.status == 0 ? "" : result.errors)")
        }
    }
}
