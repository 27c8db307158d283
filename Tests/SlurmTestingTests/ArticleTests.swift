import SlurmTesting
import Testing

// What the articles of SlurmTesting.docc show: they quote these lines.

/// A task of the code under test: adds two numbers.
private let sum = BatchTask("sum", resources: JobResources(cpusPerTask: 2), script: "echo $(($1 + $2))")

/// "Getting started": scripts run as plain processes, so that no program is needed.
@Suite(.slurmCluster(.cpu, backend: .local))
struct SumTests {
    @Test("the sum of two numbers")
    func numbers() async throws {
        let job = try await Cluster.current.submit(sum)("2", "3")
        let result = try await job.wait(timeout: .seconds(60))
        #expect(result.isSuccess)
        #expect(try await job.output() == "5\n")
    }
}

/// "Virtual time" and "Faults": simulations in this process.
@Suite struct ArticleTests {
    @Test("a job of a day ends at once, with the output that the test gives it")
    func aDay() async throws {
        let behavior = JobBehavior(duration: .seconds(86_400), output: "loss 0.1\n")
        let cluster = Cluster(try InProcessBackend(TestConfiguration(.gpu), behavior: behavior))
        let train = BatchTask("train", resources: JobResources(gpus: 2, partition: "gpu"), script: "./train")
        let job = try await cluster.submit(train)()
        #expect(try await job.wait(timeout: .seconds(100_000)).isSuccess)
        #expect(try await job.output() == "loss 0.1\n")
        #expect(job.history.last?.elapsed == .seconds(86_400))
    }

    @Test("a job is looked at half-way")
    func halfWay() async throws {
        let backend = try InProcessBackend(behavior: JobBehavior(duration: .seconds(600)))
        let cluster = Cluster(backend)
        let job = try await cluster.submit(sum)("2", "3")
        await backend.advance(by: .seconds(300))
        #expect(try await cluster.require(CommandCall("squeue", ["--noheader", "--format=%M"])) == "5:00\n")
        await backend.advance(by: .seconds(300))
        #expect(try await job.state == .completed)
    }

    @Test("Slurm's commands alone, without a task or an actor")
    func commandsAlone() throws {
        var cluster = try SimulatedCluster(preset: .gpu)
        cluster.run("sbatch", "--partition=gpu", "--gpus=2", "--wrap=train")
        cluster.run("sbatch", "--partition=gpu", "--gpus=1", "--wrap=next")
        #expect(cluster.run("squeue", "--noheader", "--format=%i %T").output == "2 PENDING\n1 RUNNING\n")
        cluster.advance(by: .seconds(60))
        #expect(cluster.run("squeue", "--noheader", "--format=%i %T").output == "2 RUNNING\n")
    }

    @Test("a step of a pipeline fails")
    func failingStep() async throws {
        var behavior = JobBehavior(duration: .seconds(10))
        behavior.byJobName["evaluate"] = .init(duration: .seconds(1), exitCode: 3, output: "no data\n")
        let cluster = Cluster(try InProcessBackend(behavior: behavior))
        let train = try await cluster.submit(BatchTask("train", script: "./train"))()
        let after = JobResources(dependency: "afterok:\(train.id)")
        let evaluate = try await cluster.submit(BatchTask("evaluate", resources: after, script: "./evaluate"))()
        let result = try await evaluate.wait()
        #expect(result.state == .failed && result.exitCode == 3)
        #expect(try await train.state == .completed)
    }

    @Test("a job reaches its time limit")
    func timeLimit() async throws {
        let cluster = Cluster(try InProcessBackend(behavior: JobBehavior(duration: .seconds(3600))))
        let task = BatchTask("long", resources: JobResources(timeLimitMinutes: 10), script: "./long")
        let result = try await cluster.submit(task)().wait(timeout: .seconds(3600))
        #expect(result.state == .timeout)
    }

    @Test("a node fails under a job, which runs again elsewhere unless it says that it must not")
    func failingNode() async throws {
        let cluster = Cluster(try InProcessBackend(TestConfiguration(.multiNode)))
        let once = BatchTask("once", resources: JobResources(options: ["--no-requeue"]), script: "./once")
        let again = BatchTask("again", script: "./again")
        let jobs = [try await cluster.submit(once)(), try await cluster.submit(again)()]
        let node = try #require(try await jobs[0].records().first?.nodeList)
        try await cluster.require(CommandCall("scontrol", ["update", "node=\(node)", "state=down", "reason=fire"]))
        #expect(try await jobs[0].wait().state == .nodeFail)
        #expect(try await jobs[1].wait(timeout: .seconds(600)).isSuccess)
    }

    @Test("a job that will never start is not waited for, and the error says why")
    func drainedNode() async throws {
        let cluster = Cluster(try InProcessBackend())
        try await cluster.require(CommandCall("scontrol", ["update", "node=slurm", "state=drain", "reason=repair"]))
        let job = try await cluster.submit(sum)("2", "3")
        let failure = await #expect(throws: JobWaitFailed.self) { try await job.wait() }
        #expect(failure?.isForever == true)
        #expect(failure?.explanation.contains("job 1 waits (") == true)
    }

    @Test("sbatch refuses a job")
    func refusal() async throws {
        let cluster = Cluster(try InProcessBackend())
        let task = BatchTask("lost", resources: JobResources(partition: "none"), script: "./lost")
        let failure = await #expect(throws: CommandFailed.self) { try await cluster.submit(task)() }
        #expect(failure?.result.errors.contains("invalid partition specified: none") == true)
    }

    @Test("the controller does not answer")
    func silentController() async throws {
        let (cluster, mock) = mockCluster()
        let words = "slurm_load_jobs error: Unable to contact slurm controller (connect failure)\n"
        mock.answer("squeue", with: CommandResult(errors: words, status: 1))
        await #expect(throws: CommandFailed.self) { try await cluster.require(CommandCall("squeue")) }
    }
}
