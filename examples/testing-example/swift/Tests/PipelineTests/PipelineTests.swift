import Foundation
import Pipeline
import SlurmTesting
import Testing

extension Pipeline {
    /// The work that can be done at the same time.
    var prepare: BatchTask {
        BatchTask("prepare", resources: JobResources(cpusPerTask: 1, array: array), script: prepareScript)
    }

    /// What comes after all of a job.
    func count(after job: Job) -> BatchTask {
        BatchTask("count", resources: JobResources(dependency: "afterok:\(job.id)"), script: countScript)
    }
}

/// What is submitted, with nothing running.
@Suite struct SubmissionTests {
    @Test("the array has a task for each file")
    func array() async throws {
        let (cluster, mock) = mockCluster()
        let job = try await cluster.submit(Pipeline(fileCount: 3).prepare)()
        #expect(job.id == "mock-1")
        #expect(job.script.contains("#SBATCH --array=1-3\n"))
        #expect(mock.submissions.count == 1)
    }
}

/// When things happen, in simulated time: no script is executed.
@Suite(.slurmCluster(TestConfiguration(.multiNode, backend: .inProcess))) struct ScheduleTests {
    @Test("counting waits for all parts")
    func order() async throws {
        let cluster = try Cluster.current
        let pipeline = Pipeline(fileCount: 20)
        let prepare = try await cluster.submit(pipeline.prepare)()
        let count = try await cluster.submit(pipeline.count(after: prepare))()
        #expect(try await count.state == .pending)
        #expect(try await cluster.explain(count).contains("it waits for other jobs"))
        #expect(try await count.wait(timeout: .seconds(3600)).isSuccess)
        #expect(try await prepare.state == .completed)
    }
}

/// The scripts themselves, on whatever SLURM_TEST_BACKEND says: a simulated cluster, containers, or plain processes.
@Suite(.slurmCluster(.multiNode)) struct PipelineTests {
    @Test("the pipeline counts all that was prepared")
    func pipeline() async throws {
        let cluster = try Cluster.current
        let directory = try cluster.makeFolder()
        defer { _ = try? FileManager.default.removeItem(atPath: directory) }
        let pipeline = Pipeline(fileCount: 4)
        let prepare = try await cluster.submit(pipeline.prepare).submit([], workingDirectory: directory)
        let count = try await cluster.submit(pipeline.count(after: prepare)).submit([], workingDirectory: directory)
        #expect(try await count.wait(timeout: .seconds(60)).isSuccess)
        #expect(try await count.output() == "4 parts\n")
        #expect(cluster.calls("sbatch").count == 2)
    }
}
