import Foundation
import SlurmTesting
import Testing

/// Scripts as plain processes.
@Suite struct LocalBackendTests {
    let cluster: Cluster
    let directory: String

    init() throws {
        cluster = Cluster(try LocalBackend())
        directory = NSTemporaryDirectory() + "local-backend-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    private func submit(_ task: BatchTask, _ arguments: String...) async throws -> Job {
        try await cluster.submit(task).submit(arguments, workingDirectory: directory)
    }

    @Test("a script runs at once, with its arguments and Slurm's variables, and its output is read")
    func script() async throws {
        defer { _ = try? FileManager.default.removeItem(atPath: directory) }
        let task = BatchTask(
            "greet",
            resources: JobResources(cpusPerTask: 64),
            script: "echo \"$1 from $SLURM_JOB_NAME on $SLURM_CPUS_PER_TASK in $PWD\"; echo bad >&2; exit 3"
        )
        let job = try await submit(task, "it's me")
        let result = try await job.wait()
        #expect(result.state == .failed && result.exitCode == 3)
        #expect(try await job.output() == "it's me from greet on 64 in \(directory)\nbad\n")
    }

    @Test("lines come while the script runs")
    func lines() async throws {
        defer { _ = try? FileManager.default.removeItem(atPath: directory) }
        let task = BatchTask("lines", script: "echo first; while [ ! -e go ]; do :; done; printf last")
        let job = try await submit(task)
        var lines: [String] = []
        for try await line in job.outputLines() {
            lines.append(line)
            if line == "first" {
                #expect(try await job.state == .running)
                #expect(FileManager.default.createFile(atPath: directory + "/go", contents: nil))
            }
        }
        #expect(lines == ["first", "last"])
        #expect(try await job.state == .completed)
    }

    @Test("a job waits for those it depends on")
    func dependency() async throws {
        defer { _ = try? FileManager.default.removeItem(atPath: directory) }
        let first = try await submit(BatchTask("first", script: "while [ ! -e go ]; do :; done; echo 1 >>order"))
        let second = try await submit(
            BatchTask("second", resources: JobResources(dependency: "afterok:\(first.id)"), script: "echo 2 >>order")
        )
        #expect(try await second.state == .pending)
        #expect(FileManager.default.createFile(atPath: directory + "/go", contents: nil))
        #expect(try await second.wait().isSuccess)
        #expect(try String(contentsOfFile: directory + "/order", encoding: .utf8) == "1\n2\n")
    }

    @Test("a cancelled script ends with all that it started")
    func cancelling() async throws {
        defer { _ = try? FileManager.default.removeItem(atPath: directory) }
        let job = try await submit(BatchTask("long", script: "sleep 1000 & echo $!; wait"))
        var child: Int32?
        for try await line in job.outputLines() {
            child = Int32(line)
            break
        }
        try await job.cancel()
        let result = try await job.wait()
        #expect(result.state == .cancelled)
        let process = try #require(child)
        #expect(await ProcessLook.hasEnded(process))
    }
}
