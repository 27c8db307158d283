internal import Foundation
internal import Synchronization

/// Nothing runs: what is submitted is kept, so that a test can look at it.
///
/// Job ids are `mock-1`, `mock-2`, …; jobs wait until `end` says how they ended.
public final class MockBackend: ClusterBackend {
    private let state = Mutex(State())

    private struct State: Sendable {
        var jobs: [MockJob] = []
        var answers: [String: CommandResult] = [:]
    }

    /// Begins without jobs.
    public init() {}

    /// What it is.
    public var kind: BackendKind { .mock }

    /// The variables with which other programs use the cluster; nil where they cannot.
    public var environment: [String: String]? { nil }

    /// What was submitted, the oldest first.
    public var submissions: [MockJob] {
        state.withLock { $0.jobs }
    }

    /// Says what a command prints from now on; commands of which nothing is said print nothing and succeed.
    public func answer(_ command: String, with result: CommandResult) {
        state.withLock { $0.answers[command] = result }
    }

    /// Says how a job ended, and what it printed; throws where there is no such job.
    public func end(
        _ id: String,
        state: JobState = .completed,
        exitCode: Int32 = 0,
        output: String = ""
    ) throws {
        try self.state.withLock { all in
            guard let index = all.jobs.firstIndex(where: { $0.id == id }) else {
                throw SlurmTestingError("there is no job \(id)")
            }
            all.jobs[index].state = state
            all.jobs[index].exitCode = exitCode
            all.jobs[index].output = output
        }
    }

    /// Runs a Slurm command to its end.
    public func run(_ call: CommandCall) throws -> CommandResult {
        try state.withLock { state in
            if let answer = state.answers[call.command] { return answer }
            switch (call.command, call.arguments.first, call.arguments.dropFirst().first) {
            case ("sbatch", _, _): return try Self.submit(call, &state)
            case ("scancel", _, _): return Self.cancel(call.arguments, &state)
            case ("scontrol", "show"?, "job"?): return Self.show(call.arguments.dropFirst(2).first, state)
            default: return CommandResult()
            }
        }
    }

    /// Reads a file that a job wrote, from a byte on; nil where it is not there.
    public func readFile(_ path: String, from offset: Int) -> [UInt8]? {
        let job = submissions.first { $0.outputPath == path }
        return job.map { Array($0.output.utf8.dropFirst(offset)) }
    }

    /// Nothing ever happens by itself.
    public func letTimePass(atMost limit: Duration) -> Duration? { nil }

    private static func submit(_ call: CommandCall, _ state: inout State) throws -> CommandResult {
        let submission = try MockSubmission(call)
        let id = "mock-\(state.jobs.count + 1)"
        state.jobs.append(
            MockJob(id: id, name: submission.name, script: submission.script, call: call)
        )
        let isParsable = call.arguments.contains("--parsable")
        return CommandResult(output: isParsable ? "\(id)\n" : "Submitted batch job \(id)\n")
    }

    private static func cancel(_ arguments: [String], _ state: inout State) -> CommandResult {
        for index in state.jobs.indices where arguments.contains(state.jobs[index].id) {
            if !state.jobs[index].state.isFinished { state.jobs[index].state = .cancelled }
        }
        return CommandResult()
    }

    private static func show(_ id: String?, _ state: State) -> CommandResult {
        let jobs = state.jobs.filter { id == nil || $0.id == id }
        guard !jobs.isEmpty || id == nil else {
            return CommandResult(errors: "slurm_load_jobs error: Invalid job id specified\n", status: 1)
        }
        return CommandResult(output: jobs.map(\.controlText).joined(separator: "\n"))
    }
}
