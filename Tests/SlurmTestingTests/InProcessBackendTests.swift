import SlurmTesting
import Testing

/// Clusters in the test's own process, by the interface that all backends share.
@Suite struct InProcessBackendTests {
    static func cluster(
        _ preset: TestConfiguration.Preset = .cpu,
        _ behavior: JobBehavior = JobBehavior()
    ) throws -> Cluster {
        Cluster(try InProcessBackend(TestConfiguration(preset, backend: .inProcess), behavior: behavior))
    }

    @Test("a job is submitted, waited for, and its output read, while no time passes")
    func life() async throws {
        let behavior = JobBehavior(duration: .seconds(86400), exitCode: 0, output: "one\ntwo\nthree")
        let cluster = try Self.cluster(.gpu, behavior)
        let task = BatchTask("train", resources: JobResources(gpus: 2, partition: "gpu"), script: "true")
        let job = try await cluster.submit(task)("--epochs", "1")
        #expect(try await job.state == .running)
        #expect(try await job.records().first?.fields["TresPerJob"] == "gres:gpu:2")
        let result = try await job.wait(timeout: .seconds(90000))
        #expect(result.isSuccess)
        #expect(try await job.output() == "one\ntwo\nthree")
        var lines: [String] = []
        for try await line in job.outputLines() { lines.append(line) }
        #expect(lines == ["one", "two", "three"])
        #expect(job.history.map(\.state) == [.running, .completed])
        #expect(job.history.last?.elapsed == .seconds(86400))
    }

    @Test("the time for which a job is waited for is the cluster's")
    func timeout() async throws {
        let cluster = try Self.cluster(.cpu, JobBehavior(duration: .seconds(100)))
        let job = try await cluster.submit(BatchTask("long", script: "true"))()
        let failure = await #expect(throws: JobWaitFailed.self) { try await job.wait(timeout: .seconds(60)) }
        #expect(failure?.waited == .seconds(60))
        #expect(failure?.isForever == false)
        #expect(try await job.wait().isSuccess)
    }

    @Test("why a job waits is said in sentences")
    func explaining() async throws {
        let cluster = try Self.cluster()
        let first = try await cluster.submit(
            BatchTask("all", resources: JobResources(cpusPerTask: 4, memoryMiB: 100), script: "true")
        )()
        let second = try await cluster.submit(
            BatchTask("next", resources: JobResources(cpusPerTask: 2, memoryMiB: 100), script: "true")
        )()
        let text = try await cluster.explain(second)
        #expect(text.contains("job 2 waits (Resources): it is next"), "\(text)")
        #expect(text.contains("node slurm is ALLOCATED: 4 of 4 CPUs"), "\(text)")
        #expect(text.contains("job 1 (all) runs on slurm"), "\(text)")
        #expect(try await cluster.explain(first) == "job 1 is RUNNING on slurm")
        #expect(try await first.wait().isSuccess)
        #expect(try await second.wait().isSuccess)
        #expect(try await cluster.explain(second) == "job 2 is over: COMPLETED, exit code 0")
        let held = try await cluster.submit(script: "#!/bin/sh\n", options: ["--hold"])
        let failure = await #expect(throws: JobWaitFailed.self) { try await held.wait(timeout: .seconds(1_000_000)) }
        #expect(failure?.isForever == true)
        #expect(failure?.explanation.contains("scontrol release 3") == true, "\(failure?.explanation ?? "")")
    }

    @Test("an array is waited for as a whole, and its worst task says how it ended")
    func array() async throws {
        let cluster = try Self.cluster(.cpu, JobBehavior(duration: .seconds(5), output: "task\n"))
        let task = BatchTask("many", resources: JobResources(array: "1-6%2"), script: "true")
        let job = try await cluster.submit(task)()
        let result = try await job.wait()
        #expect(result.isSuccess)
        #expect(result.records.map(\.id).sorted() == (1...6).map { "\(job.id)_\($0)" })
        #expect(try await job.output(task: 3) == "task\n")
        #expect(try await job.output() == String(repeating: "task\n", count: 6))
    }

    @Test("nodes, partitions, jobs and accounting are told")
    func listings() async throws {
        let cluster = try Self.cluster(.full)
        let nodes = try await cluster.nodes()
        #expect(nodes.map(\.name) == ["cpu-0", "cpu-1", "gpu-0"])
        #expect(nodes.map(\.gpus) == [0, 0, 4])
        #expect(nodes.allSatisfy { $0.state == "IDLE" && $0.cpus == 8 })
        let partitions = try await cluster.partitions()
        #expect(partitions.map(\.name) == ["cpu", "gpu"])
        #expect(partitions.map(\.isDefault) == [true, false])
        #expect(partitions[0].nodeList == "cpu-[0-1]" && partitions[0].cpus == 16)
        let job = try await cluster.submit(BatchTask("a b", script: "true"))()
        #expect(try await cluster.jobRecords().map(\.name) == ["a b"])
        try await cluster.cancel(job.id)
        #expect(try await job.wait().state == .cancelled)
        #expect(cluster.calls().map(\.command) == ["sbatch", "scancel"])
    }

    @Test("what sbatch refuses is thrown with its own words")
    func refusal() async throws {
        let cluster = try Self.cluster()
        let task = BatchTask("x", resources: JobResources(partition: "none"), script: "true")
        let failure = await #expect(throws: CommandFailed.self) { try await cluster.submit(task)() }
        #expect(failure?.result.errors.contains("invalid partition specified: none") == true)
        #expect(failure?.description.contains("sbatch --parsable") == true)
        #expect(throws: SlurmTestingError.self) { try cluster.environment }
    }

    @Test("numbers of a configuration change the preset")
    func numbers() async throws {
        let configuration = gpuTestConfig(gpus: 8)
        #expect(configuration.preset == .gpu && defaultTestConfig().preset == .cpu)
        let backend = try InProcessBackend(configuration)
        #expect(try await Cluster(backend).nodes().map(\.gpus) == [8])
    }

    @Test("the simulation behind a cluster is at hand")
    func simulation() async throws {
        let backend = try InProcessBackend()
        let cluster = Cluster(backend)
        let errors = await backend.withSimulation { simulation in
            simulation.run("sbatch", "--hold", "--job-name=mine", "--wrap=true").errors
        }
        #expect(errors == "")
        #expect(try await cluster.jobRecords().map(\.name) == ["mine"])
    }

    @Test("time passes when a test says so")
    func advancing() async throws {
        let backend = try InProcessBackend(TestConfiguration(.cpu, backend: .inProcess))
        let cluster = Cluster(backend)
        let job = try await cluster.submit(BatchTask("x", script: "true"))()
        await backend.setBehavior(JobBehavior(duration: .seconds(1), exitCode: 9))
        let other = try await cluster.submit(BatchTask("y", script: "true"))()
        await backend.advance(by: .seconds(2))
        #expect(try await job.state == .running)
        #expect(try await other.wait().exitCode == 9)
        #expect(try await other.state == .failed)
    }
}
