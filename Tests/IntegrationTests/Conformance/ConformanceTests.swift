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

    @Test("random scenarios come out the same on the simulator and on real Slurm")
    func seeds() async throws {
        try await Self.play(Self.differential + ["--seeds", "1..30"])
    }

    /// Other scenarios each day: what differs is reported with the line that plays it again, and is somebody's to explain.
    ///
    /// Nobody can promise that no scenario shows something new, so it does not make a change that is tested look bad.
    @Test("random scenarios that were never played before are played to their end")
    func newSeeds() async throws {
        let first = 1_000_000 + Int(Date().timeIntervalSince1970) / Self.secondsOfDay * Self.seedsOfDay
        let seeds = "\(first)..\(first + Self.seedsOfDay - 1)"
        try await onOwnThread {
            try Self.withRegistry { environment, _ in
                let result = try Program.run(
                    Installation.slurm,
                    ["conformance", "run"] + Self.differential + ["--seeds", seeds],
                    environment: environment
                )
                print("random scenarios \(seeds):\n\(result.output)")
                // A cluster that does not start, or a scenario that cannot be played, is no new difference.
                #expect([0, 1].contains(result.status), "\(result)")
                #expect(!result.output.contains(": failed\n"), "\(result)")
            }
        }
    }

    private static let secondsOfDay = 86400
    private static let seedsOfDay = 20
    private static var differential: [String] {
        ["--backend", "in-process", "--backend", "real", "--real-slurm", script, "--lanes", "12"]
    }

    @Test("on somebody's cluster only jobs of the run's own are touched, and none of them is left")
    func existing() async throws {
        try await onOwnThread {
            try RealSlurm.with { cluster in
                let foreign = try cluster.debian("sbatch", ["--parsable", "--hold", "--wrap", "true"]).trimmed
                let filters = ["errors/cancel", "output/", "states/cancel", "submission/w"].flatMap {
                    ["--filter", $0]
                }
                let result = try Program.run(
                    Installation.slurm,
                    ["conformance", "run", "--conf", "\(cluster.folder.path)/slurm.conf"] + filters,
                    environment: cluster.environment,
                    directory: cluster.folder
                )
                #expect(result.status == 0, "\(result)")
                #expect(result.output.contains("existing"))
                let left = try cluster.debian("squeue", ["--noheader", "--format=%A %T"]).trimmed
                #expect(left == "\(foreign) PENDING")
            }
        }
    }

    /// Breaks a run off after the first scenario.
    @Test("a run that is broken off removes its clusters")
    func brokenOff() async throws {
        try await onOwnThread {
            try Self.withRegistry { environment, registry in
                let notes = registry.appending(path: "notes").path
                try FileManager.default.createDirectory(at: registry, withIntermediateDirectories: true)
                let script = """
                    mkfifo \(notes)
                    \(Installation.slurm) conformance run --backend simulated 2>\(notes) &
                    exec 3<\(notes)
                    read -r line <&3
                    kill -TERM $!
                    cat <&3
                    wait $!
                    """
                let result = try Program.run("/bin/bash", ["-c", script], environment: environment)
                #expect(result.status == 128 + SIGTERM, "\(result)")
                let left = try Program.run(Installation.slurm, ["cluster", "list", "--json"], environment: environment)
                #expect(left.output.filter { !$0.isWhitespace } == "[]", "\(left)")
            }
        }
    }

    private static var script: String {
        Installation.root.appending(path: "Tests/Reference/real-slurm").path
    }

    static func play(_ options: [String]) async throws {
        try await onOwnThread {
            try withRegistry { environment, _ in
                let result = try Program.run(
                    Installation.slurm,
                    ["conformance", "run"] + options,
                    environment: environment
                )
                let errors = result.status == 0 ? "" : result.errors
                #expect(result.status == 0, "\(result.line)\n\(result.output)\(errors)")
            }
        }
    }

    /// Does something with clusters of its own.
    private static func withRegistry(_ body: ([String: String], URL) throws -> Void) throws {
        let id = UUID().uuidString.prefix(8).lowercased()
        let registry = FileManager.default.temporaryDirectory.appending(path: "conformance-\(id)")
        defer { try? FileManager.default.removeItem(at: registry) }
        let environment = [
            "PATH": Installation.systemPath, "HOME": "/root", "LANG": "C.UTF-8", "SLURM_CLUSTERS_HOME": registry.path,
        ]
        try body(environment, registry)
    }
}
