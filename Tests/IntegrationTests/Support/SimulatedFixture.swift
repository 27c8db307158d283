import Foundation
import Testing

/// A simulated cluster that a test made, in a folder of its own.
struct SimulatedFixture: Sendable {
    /// The cluster's name.
    let name: String
    /// The test's folder.
    let folder: URL
    /// The cluster's directory.
    let directory: URL

    /// Makes and starts a cluster, runs `body`, and removes the cluster whatever happens.
    ///
    /// `options` are further options of `slurm cluster create`.
    static func with(
        preset: String = "gpu",
        options: [String] = [],
        _ body: (SimulatedFixture) throws -> Void
    ) throws {
        let id = UUID().uuidString.prefix(8).lowercased()
        let folder = FileManager.default.temporaryDirectory.appending(path: "slurm-test-\(id)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        let fixture = SimulatedFixture(name: "test-\(id)", folder: folder, directory: folder.appending(path: "cluster"))
        defer {
            fixture.remove()
            try? FileManager.default.removeItem(at: folder)
        }
        let arguments =
            [
                "cluster", "create", "--simulated", "--preset", preset, "--name", fixture.name, "--start",
                "--output-dir",
                fixture.directory.path,
            ] + options
        let created = try fixture.slurm(arguments)
        try #require(created.status == 0, "\(created)")
        try body(fixture)
    }

    /// Removes the cluster; a failure is an issue of the test.
    private func remove() {
        do {
            let result = try slurm(["cluster", "destroy", "--name", name])
            if result.status != 0 { Issue.record("the cluster was not removed: \(result)") }
        } catch {
            Issue.record("the cluster was not removed: \(error)")
        }
    }

    /// The environment in which commands find the cluster.
    var environment: [String: String] {
        [
            "PATH": "\(directory.path)/bin:\(Installation.systemPath)",
            "SLURM_CONF": "\(directory.path)/config/slurm.conf",
            "SLURM_CLUSTERS_HOME": "\(folder.path)/registry",
            "HOME": "/root",
            "LANG": "C.UTF-8",
        ]
    }

    /// Adds a line to slurm.conf and lets the controller read it.
    func configure(_ line: String) throws {
        let file = directory.appending(path: "config/slurm.conf")
        let text = try String(contentsOf: file, encoding: .utf8)
        try (text + line + "\n").write(to: file, atomically: true, encoding: .utf8)
        let answer = try ours("scontrol", ["reconfigure"])
        try #require(answer.status == 0, "\(answer)")
    }

    /// Runs `slurm`.
    func slurm(_ arguments: [String]) throws -> CommandResult {
        try Program.run(Installation.slurm, arguments, environment: environment, directory: folder)
    }

    /// Runs one of Debian's unmodified commands against this cluster.
    func debian(_ command: String, _ arguments: [String] = [], input: String = "") throws -> CommandResult {
        try Program.run(
            Installation.debian(command),
            arguments,
            environment: environment,
            input: input,
            directory: folder
        )
    }

    /// Runs one of our commands against this cluster.
    func ours(_ command: String, _ arguments: [String] = [], input: String = "") throws -> CommandResult {
        try Program.run(
            "\(directory.path)/bin/\(command)",
            arguments,
            environment: environment,
            input: input,
            directory: folder
        )
    }
}
