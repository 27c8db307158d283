import Foundation
import Testing

/// A running cluster on which a shell script uses Slurm's commands as users do.
struct IdiomCluster: Sendable {
    /// Which cluster and whose commands.
    enum Backend: String, Sendable, CaseIterable, CustomTestStringConvertible {
        case simulatedOurs = "our commands on the simulator"
        case simulatedDebian = "Debian's commands on the simulator"
        case realOurs = "our commands on real Slurm"

        var testDescription: String { rawValue }
    }

    /// The variables of the scripts, with the commands first on the path.
    var environment: [String: String]
    /// Where scripts run.
    var folder: URL

    /// Starts a cluster of the kind, runs `body`, and ends it whatever happens.
    static func with(_ backend: Backend, _ body: (IdiomCluster) throws -> Void) throws {
        switch backend {
        case .simulatedOurs, .simulatedDebian:
            try SimulatedFixture.with(preset: "multi-node") { (fixture: SimulatedFixture) throws in
                var environment = fixture.environment
                if backend == .simulatedDebian { environment["PATH"] = Installation.systemPath }
                try with(environment, in: fixture.folder, body)
            }
        case .realOurs:
            try RealSlurm.with { (real: RealSlurm) throws in
                let commands = real.folder.appending(path: "commands")
                try FileManager.default.createDirectory(at: commands, withIntermediateDirectories: true)
                for name in ["sbatch", "scancel", "scontrol", "sinfo", "squeue"] {
                    try FileManager.default.createSymbolicLink(
                        at: commands.appending(path: name),
                        withDestinationURL: Installation.programs.appending(path: "slurm-shim")
                    )
                }
                var environment = real.environment
                environment["PATH"] = "\(commands.path):\(Installation.systemPath)"
                try with(environment, in: real.folder, body)
            }
        }
    }

    private static func with(
        _ environment: [String: String],
        in parent: URL,
        _ body: (IdiomCluster) throws -> Void
    ) throws {
        let folder = parent.appending(path: "work")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var environment = environment
        environment["USER"] = "root"
        try body(IdiomCluster(environment: environment, folder: folder))
    }

    /// Runs a script in which a failing command ends it.
    func shell(_ script: String) throws -> CommandResult {
        try Program.run("/bin/bash", ["-euc", script], environment: environment, directory: folder)
    }

    /// The text of a file that a job wrote.
    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// Waits until a script prints what is expected.
    func await(_ script: String, prints expected: String, within seconds: Double = 120) throws {
        _ = try awaitCondition("\(script) to print \(expected)", within: seconds) {
            try shell(script)
        } until: {
            $0.output == expected
        }
    }
}
