import ClusterControl
import Foundation
import SlurmModel
import Testing

/// The program that the tests start as a process of its own.
enum SlurmBinary {
    /// Its file: in `SLURM_BIN_DIR`, or beside the tests.
    static let path: String? = {
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        let directories = [ProcessInfo.processInfo.environment["SLURM_BIN_DIR"], own].compactMap { $0 }
        return directories.map { $0 + "/slurm" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
                && FileManager.default.fileExists(atPath: $0 + "-shim")
        }
    }()
}

@Suite("Several programs at once", .enabled(if: SlurmBinary.path != nil, "needs slurm and slurm-shim"))
struct RegistryConcurrencyTests {
    /// Starts `slurm cluster create` for every name at the same time; gives the exit codes.
    private func create(_ names: [String], _ fixture: ClusterFixture) throws -> [Int32] {
        let binary = try #require(SlurmBinary.path)
        let processes = try names.enumerated().map { index, name in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: binary)
            process.arguments = [
                "cluster", "create", "--simulated", "--name", name, "--output-dir", "\(fixture.root)/work/\(index)",
            ]
            process.environment = ["SLURM_CLUSTERS_HOME": fixture.root + "/registry", "PATH": "/usr/bin:/bin"]
            process.standardError = FileHandle.nullDevice
            try process.run()
            return process
        }
        return processes.map { process in
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    @Test("only one of them gets a name")
    func sameName() throws {
        let fixture = try ClusterFixture()
        let codes = try create(Array(repeating: "dev", count: 8), fixture)
        #expect(codes.sorted() == [0] + Array(repeating: ClusterControlError.Kind.cannotCreate.rawValue, count: 7))
        let made = (0..<8).filter { fixture.exists("\(fixture.root)/work/\($0)/cluster.yaml") }
        #expect(made.count == 1)
        #expect(try fixture.clusters.all().map(\.record.directory) == made.map { "\(fixture.root)/work/\($0)" })
    }

    @Test("each gets a name of its own")
    func differentNames() throws {
        let fixture = try ClusterFixture()
        let names = (0..<8).map { "dev-\($0)" }
        #expect(try create(names, fixture) == Array(repeating: 0, count: 8))
        #expect(try fixture.clusters.all().map(\.name) == names)
    }
}
