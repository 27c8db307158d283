import Foundation
import SlurmTesting
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Clusters of real Slurm in containers, as tests in Swift use them.
///
/// One test at a time: each starts machines.
@Suite(.serialized, ProgramAvailability.trait, .enabled(if: ContainerLook.isWanted, "there is no container engine"))
struct ContainerTests {
    /// Seconds after which nothing may be left of a process that was killed.
    private static let seconds = 15.0

    /// A cluster with a registry, which the tests of a suite share.
    static let shared: TestConfiguration = {
        var configuration = TestConfiguration(.gpu, backend: .containers)
        configuration.hasRegistry = true
        return configuration
    }()

    @Test("a trait gives tests a cluster in containers, whose jobs are theirs", .slurmCluster(shared), arguments: 1...2)
    func trait(number: Int) async throws {
        let cluster = try Cluster.current
        #expect(try await cluster.nodes().map(\.gpus) == [2])
        let resources = JobResources(cpusPerTask: 1, gpus: 1, partition: "gpu")
        let script = "echo \"$1 on $SLURM_JOB_GPUS of $(hostname)\"\nexit \(number)"
        let job = try await cluster.submit(BatchTask("t\(number)", resources: resources, script: script))(
            "it's \(number)"
        )
        let result = try await job.wait()
        #expect(result.state == .failed && result.exitCode == number)
        #expect(try await job.output() == "it's \(number) on 0 of slurm\n")
        #expect(cluster.jobs.map(\.id) == [job.id])
        let registry = try ClusterFixture.currentRegistry
        let address = try #require(URL(string: "http://\(registry)/v2/"))
        let (_, answer) = try await URLSession.shared.data(from: address)
        #expect((answer as? HTTPURLResponse)?.statusCode == 200)
    }

    @Test("a cluster's whole life, and a job's lines while it runs")
    func life() async throws {
        let test = try TestCluster(preset: .multiNode, backend: .containers)
        try await test.withRunning { cluster in
            #expect(try test.config.kind == .containers && test.config.ssh != nil)
            let task = BatchTask(
                "lines",
                script: "echo first\nwhile [ ! -e go ]; do :; done\necho last"
            )
            let job = try await cluster.submit(task)()
            var lines: [String] = []
            for try await line in job.outputLines() {
                lines.append(line)
                // The home directory is the working directory of a job from elsewhere, and all machines share it.
                let go = BatchTask("go", script: "touch go")
                if lines.count == 1 { try await cluster.submit(go)().wait() }
            }
            #expect(lines == ["first", "last"])
            let folder = try cluster.makeFolder()
            let written = BatchTask("write", script: "echo here > '\(folder)/file'")
            #expect(try await cluster.submit(written).submit([], workingDirectory: folder).wait().isSuccess)
            #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "here\n")
            try await test.stop()
            #expect(try await cluster.run("sinfo").status != 0)
            try await test.start()
            #expect(try await Cluster.fromTestCluster(test).nodes().map(\.state) == ["IDLE", "IDLE"])
        }
        #expect(throws: SlurmTestingError.self) { try test.cluster }
    }

    @Test("killing the test's process leaves no container, network, volume, file or record")
    func killed() async throws {
        let root = "/tmp/slurm-killed-\(UUID().uuidString.prefix(8))"
        let work = root + "/temporary"
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        defer { _ = try? FileManager.default.removeItem(atPath: root) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [root = root as String, work = work as String] in
            setenv("TMPDIR", work, 1)
            setenv("SLURM_CLUSTERS_HOME", root + "/home", 1)
            let cluster = try await TestCluster(backend: .containers).start()
            let job = try await cluster.submit(BatchTask("sleeper", script: "exec sleep 1234"))()
            while try await job.state != .running { await Task.yield() }
            guard try ContainerLook.objects(home: root + "/home").count >= 3 else { throw CancellationError() }
            kill(getpid(), SIGKILL)
        }
        let isGone = await ProcessLook.holds(seconds: Self.seconds) {
            ((try? ContainerLook.objects(home: root + "/home")) ?? ["?"]).isEmpty && ContainerLook.files(work).isEmpty
                && ContainerLook.files(root + "/home").isEmpty
        }
        #expect(isGone)
        #expect(try ContainerLook.objects(home: root + "/home") == [])
        #expect(ContainerLook.files(work) == [] && ContainerLook.files(root + "/home") == [])
    }
}
