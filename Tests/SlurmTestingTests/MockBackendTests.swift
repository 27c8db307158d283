import SlurmTesting
import Testing

/// Clusters on which nothing runs.
@Suite struct MockBackendTests {
    let task = BatchTask(
        "analyse",
        resources: JobResources(cpusPerTask: 4, memoryMiB: 2048, gpus: 1, timeLimitMinutes: 10),
        command: "python",
        "analyse.py"
    )

    @Test("a job is submitted and not executed, and its script can be looked at")
    func submission() async throws {
        let (cluster, mock) = mockCluster()
        let job = try await cluster.submit(task)("x=1", "it's 2")
        #expect(job.id == "mock-1")
        #expect(job.script.hasPrefix("#!/bin/bash\n"))
        #expect(job.script.contains("#SBATCH --cpus-per-task=4\n"))
        #expect(job.script.contains("#SBATCH --gpus=1\n"))
        #expect(job.script.contains("#SBATCH --mem=2048M\n"))
        #expect(job.script.contains("set -- 'x=1'") || job.script.contains("set -- x=1 'it'\\''s 2'\n"))
        #expect(job.script.hasSuffix("python analyse.py \"$@\"\n"))
        #expect(try await job.state == .pending)
        #expect(mock.submissions.map(\.name) == ["analyse"])
        #expect(try await cluster.submit(task)().id == "mock-2")
    }

    @Test("a test says how a job ends, and what it printed")
    func ending() async throws {
        let (cluster, mock) = mockCluster()
        let job = try await cluster.submit(task)()
        try mock.end(job.id, state: .failed, exitCode: 3, output: "no data\n")
        let result = try await job.wait()
        #expect(result.state == .failed && result.exitCode == 3)
        #expect(try await job.output() == "no data\n")
    }

    @Test("waiting for a job that nobody ends fails at once, and says why")
    func neverEnding() async throws {
        let (cluster, _) = mockCluster()
        let job = try await cluster.submit(task)()
        let failure = await #expect(throws: JobWaitFailed.self) { try await job.wait() }
        #expect(failure?.isForever == true)
        #expect(failure?.history.map(\.state) == [.pending])
    }

    @Test("a cancelled job is cancelled, and the call is counted")
    func cancelling() async throws {
        let (cluster, _) = mockCluster()
        let job = try await cluster.submit(task)()
        try await job.cancel()
        #expect(try await job.state == .cancelled)
        #expect(cluster.calls("scancel").map(\.arguments) == [["mock-1"]])
        #expect(cluster.calls("sbatch").count == 1)
        #expect(cluster.calls().count == 2)
    }

    @Test("what a command prints can be said, and what sbatch submits is found in every form")
    func answers() async throws {
        let (cluster, mock) = mockCluster()
        mock.answer("sinfo", with: CommandResult(output: "debug up\n"))
        #expect(try await cluster.run("sinfo", "-h").output == "debug up\n")
        #expect(try await cluster.run("squeue").status == 0)
        #expect(try await cluster.run("sbatch", "-J", "a", "--wrap", "date").output == "Submitted batch job mock-1\n")
        #expect(mock.submissions[0].script.contains("\ndate\n"))
        #expect(try await cluster.run("sbatch", "--parsable", input: "#!/bin/sh\n").output == "mock-2\n")
        #expect(try await cluster.run("scontrol", "show", "job", "mock-9").status == 1)
    }
}
