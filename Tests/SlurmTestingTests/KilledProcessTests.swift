import Foundation
import SlurmTesting
import Testing

/// What stays behind of a test's process that is killed: nothing.
@Suite(ProgramAvailability.trait)
struct KilledProcessTests {
    /// Seconds after which nothing may be left.
    private static let seconds = 15.0

    @Test("killing the test's process leaves no daemon, munged, job, socket, file or directory")
    func killed() async throws {
        let root = "/tmp/slurm-killed-\(UUID().uuidString.prefix(8))"
        let work = root + "/temporary"
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        defer { _ = try? FileManager.default.removeItem(atPath: root) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [root = root as String, work = work as String] in
            setenv("TMPDIR", work, 1)
            setenv("SLURM_CLUSTERS_HOME", root + "/home", 1)
            let jobs = root + "/jobs"
            try FileManager.default.createDirectory(atPath: jobs, withIntermediateDirectories: true)
            let sleeper = BatchTask("sleeper", script: "exec sleep 1234")
            var clusters = [Cluster(try LocalBackend())]
            for preset in [TestConfiguration.Preset.cpu, .full] {
                clusters.append(try await TestCluster(preset: preset, backend: .simulated).start())
            }
            clusters.append(try await Cluster.forTesting(preset: .gpu, backend: .simulated))
            // One that was made and not started.
            try await TestCluster(backend: .simulated).create()
            for cluster in clusters {
                let job = try await cluster.submit(sleeper).submit([], workingDirectory: jobs)
                guard try await job.state == .running else { throw CancellationError() }
                if cluster.backend.environment != nil { _ = try cluster.environment }
            }
            let count = try FileManager.default.contentsOfDirectory(atPath: work).count { $0.hasPrefix("slurm-test") }
            guard count == 4 else { throw CancellationError() }
            kill(getpid(), SIGKILL)
        }
        let isGone = await ProcessLook.holds(seconds: Self.seconds) {
            ((try? Self.processes(root)) ?? ["?"]).isEmpty && Self.files(work).isEmpty
                && Self.files(root + "/home").isEmpty
        }
        #expect(isGone)
        #expect(try Self.processes(root) == [])
        #expect(Self.files(work) == [])
        #expect(Self.files(root + "/home") == [])
        #expect(try Self.sockets(root) == [])
    }

    /// The processes that name the directory, or run in it.
    private static func processes(_ root: String) throws -> [String] {
        let named = try ProcessLook.commandLines().filter { $0.contains(root) }
        let inside = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }
            .filter(ProcessLook.isAlive)
            .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\($0)/cwd") }
            .filter { $0.hasPrefix(root) }
        return named + inside
    }

    /// What is in a directory; nothing where it is not there.
    private static func files(_ directory: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    }

    /// The sockets whose path is in the directory.
    private static func sockets(_ root: String) throws -> [Substring] {
        try String(contentsOfFile: "/proc/net/unix", encoding: .utf8).split(whereSeparator: \.isNewline)
            .filter { $0.contains(root) }
    }
}
