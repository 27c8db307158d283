import Foundation
import SlurmTesting
import Testing

/// Simulated clusters with a daemon.
@Suite(ProgramAvailability.trait)
struct TestClusterTests {
    @Test("a cluster's whole life: created, started, used, stopped, started again, destroyed")
    func life() async throws {
        let test = try TestCluster(preset: .gpu, backend: .simulated, gpusPerNode: 4)
        #expect(throws: SlurmTestingError.self) { try test.config }
        try await test.withRunning { cluster in
            let config = try test.config
            #expect(config.kind == .simulated && config.name == test.name)
            let directory = try #require(config.directory)
            #expect(config.slurmConfigurationFile == directory + "/config/slurm.conf")
            #expect(try await cluster.nodes().map(\.gpus) == [4])
            try await test.stop()
            #expect(throws: SlurmTestingError.self) { try test.cluster }
            #expect(try await cluster.run("sinfo").status != 0)
            try await test.start()
            #expect(try await Cluster.fromTestCluster(test).nodes().map(\.state) == ["IDLE"])
        }
        #expect(throws: SlurmTestingError.self) { try test.cluster }
        try await test.destroy()
    }

    @Test("real scripts run, and their output is read while they do")
    func scripts() async throws {
        try await TestCluster.with(.gpu, backend: .simulated) { cluster in
            let directory = try cluster.makeFolder()
            let task = BatchTask(
                "train",
                resources: JobResources(cpusPerTask: 2, gpus: 1, partition: "gpu"),
                script: "echo \"$1 on $CUDA_VISIBLE_DEVICES$SLURM_JOB_GPUS\"\nwhile [ ! -e go ]; do :; done\nexit 4"
            )
            let job = try await cluster.submit(task).submit(["epoch 1"], workingDirectory: directory)
            var lines: [String] = []
            for try await line in job.outputLines() {
                lines.append(line)
                #expect(FileManager.default.createFile(atPath: directory + "/go", contents: nil))
            }
            #expect(lines.count == 1 && lines[0].hasPrefix("epoch 1 on 0"), "\(lines)")
            let result = try await job.wait()
            #expect(result.state == .failed && result.exitCode == 4)
            let rows = try await cluster.accounting(of: job)
            #expect(rows.first?["State"] == "FAILED", "\(rows)")
            let files = try FileManager.default.contentsOfDirectory(atPath: directory)
            #expect(files.sorted() == ["go", "slurm-\(job.id).out"])
        }
    }

    @Test("what other programs call with the cluster's variables is logged, and they use the cluster")
    func callsOfOthers() async throws {
        try await TestCluster.with(backend: .simulated) { cluster in
            try await cluster.run("squeue", "-h")
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.arguments = [
                "-c", "sinfo -h >/dev/null; scancel 1 2>/dev/null; sbatch -H --wrap '\necho a' >/dev/null",
            ]
            shell.environment = try ProcessInfo.processInfo.environment.merging(cluster.environment) { $1 }
            try shell.run()
            shell.waitUntilExit()
            try await cluster.run("squeue")
            #expect(cluster.calls().map(\.command) == ["squeue", "sinfo", "scancel", "sbatch", "squeue"])
            #expect(cluster.calls("sbatch").map(\.arguments) == [["-H", "--wrap", "\necho a"]])
            #expect(cluster.calls("scancel").count == 1)
            #expect(try await cluster.jobRecords().map(\.reason) == ["JobHeldUser"])
        }
    }

    @Test("a cluster is found by its name, its directory and a Slurmfile, in this order")
    func surroundings() async throws {
        try await TestCluster.with(backend: .simulated) { cluster in
            let directory = try #require(cluster.connection.directory)
            let root = directory + "/../\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: root + "/a/b", withIntermediateDirectories: true)
            defer { _ = try? FileManager.default.removeItem(atPath: root) }
            let named = try await Cluster.fromEnv(
                ["SLURM_TEST_CLUSTER": cluster.connection.name],
                workingDirectory: root
            )
            #expect(named.connection.name == cluster.connection.name)
            try await createSlurmfile(cluster.connection) { path in
                try FileManager.default.copyItem(atPath: path, toPath: root + "/Slurmfile.toml")
            }
            let filed = try await Cluster.fromEnv([:], workingDirectory: root + "/a/b")
            #expect(try await filed.nodes().map(\.name) == ["slurm"])
            try FileManager.default.createSymbolicLink(
                atPath: root + "/a/.slurm-cluster",
                withDestinationPath: directory
            )
            let placed = try await Cluster.fromEnv([:], workingDirectory: root + "/a/b")
            #expect(placed.connection.slurmConfigurationFile?.hasSuffix("/a/.slurm-cluster/config/slurm.conf") == true)
            #expect(try await placed.nodes().map(\.name) == ["slurm"])
        }
        await #expect(throws: SlurmTestingError.self) { try await Cluster.fromEnv([:], workingDirectory: "/proc") }
    }

    @Test("a cluster goes also where the test fails, and its error is the test's")
    func failingBody() async throws {
        struct Failure: Error {}
        let test = try TestCluster(backend: .simulated)
        await #expect(throws: Failure.self) {
            try await test.withRunning { (_: Cluster) async throws in throw Failure() }
        }
        // The process that guards the cluster ends by itself when the cluster is gone.
        let isGone = await ProcessLook.holds {
            (try? ProcessLook.commandLines().allSatisfy { !$0.contains(test.name) }) ?? false
        }
        #expect(isGone)
    }

    @Test("a name that cannot be is refused with the program's words")
    func refusal() async throws {
        let test = try TestCluster(name: "Not Allowed", backend: .simulated)
        let failure = await #expect(throws: CommandFailed.self) { try await test.create() }
        #expect(failure?.result.status == 65)
    }
}
