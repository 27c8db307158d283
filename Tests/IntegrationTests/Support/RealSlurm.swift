import Foundation
import Testing

/// A real slurmctld 22.05.8 with three slurmds on this host, started for a test.
struct RealSlurm: Sendable {
    /// The folder of its files.
    let folder: URL

    /// Starts real Slurm, runs `body`, and ends it whatever happens.
    static func with(_ body: (RealSlurm) throws -> Void) throws {
        let id = UUID().uuidString.prefix(8).lowercased()
        let cluster = RealSlurm(folder: FileManager.default.temporaryDirectory.appending(path: "real-slurm-\(id)"))
        let started = try cluster.launcher("up")
        try #require(started.status == 0, "\(started)")
        defer { cluster.stop() }
        try body(cluster)
    }

    private func stop() {
        do {
            let stopped = try launcher("down")
            if stopped.status != 0 { Issue.record("real Slurm was not ended: \(stopped)") }
            try FileManager.default.removeItem(at: folder)
        } catch CocoaError.fileNoSuchFile {
            return
        } catch {
            Issue.record("real Slurm was not ended: \(error)")
        }
    }

    private func launcher(_ verb: String) throws -> CommandResult {
        try Program.run(
            Installation.root.appending(path: "Tests/Reference/real-slurm").path,
            [verb, folder.path],
            environment: ["PATH": Installation.systemPath, "HOME": "/root"]
        )
    }

    /// The environment in which commands find this cluster.
    var environment: [String: String] {
        [
            "PATH": Installation.systemPath, "SLURM_CONF": "\(folder.path)/slurm.conf", "HOME": "/root", "USER": "root",
            "LANG": "C.UTF-8",
        ]
    }

    /// Runs one of our commands.
    func ours(_ command: String, _ arguments: [String] = [], input: String = "") throws -> CommandResult {
        let shim = Installation.programs.appending(path: "slurm-shim").path
        return try Program.run(shim, [command] + arguments, environment: environment, input: input, directory: folder)
    }

    /// Runs one of Debian's commands.
    func debian(_ command: String, _ arguments: [String] = [], input: String = "") throws -> CommandResult {
        try Program.run(
            Installation.debian(command),
            arguments,
            environment: environment,
            input: input,
            directory: folder
        )
    }
}
