internal import Synchronization

/// A Slurm cluster as a test sees it: commands, jobs, nodes, whatever it is that runs it.
///
/// ```swift
/// let cluster = try await Cluster.forTesting(preset: .gpu)
/// let job = try await cluster.submit(train)("--epochs", "1")
/// let result = try await job.wait(timeout: .seconds(60))
/// #expect(result.isSuccess)
/// ```
///
/// Two values may stand for one cluster; each keeps its own list of calls and jobs.
public final class Cluster: Sendable {
    /// What runs the cluster.
    public let backend: any ClusterBackend
    /// How it is reached from outside of this process.
    public let connection: ClusterConnection
    private let log: CallLog
    private let submitted = Mutex<[Job]>([])

    /// Takes what runs a cluster.
    public convenience init(_ backend: any ClusterBackend) {
        self.init(backend, connection: ClusterConnection(name: backend.kind.rawValue, backend: backend))
    }

    init(_ backend: any ClusterBackend, connection: ClusterConnection, log: CallLog? = nil) {
        self.backend = backend
        self.connection = connection
        self.log = log ?? CallLog(directory: connection.directory.map { $0 + "/run" })
    }

    /// The same cluster with empty lists of calls and jobs, for another test.
    package func fresh() -> Cluster {
        Cluster(backend, connection: connection)
    }

    /// The jobs that were submitted through this value, the oldest first.
    public var jobs: [Job] {
        submitted.withLock { $0 }
    }

    // MARK: Commands

    /// Runs a Slurm command, with this process's environment and working directory.
    @discardableResult
    public func run(
        _ command: String,
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:],
        workingDirectory: String? = nil
    ) async throws -> CommandResult {
        try await run(
            CommandCall(
                command,
                arguments,
                input: input,
                environment: environment,
                workingDirectory: workingDirectory
            )
        )
    }

    /// Runs a Slurm command.
    @discardableResult
    public func run(_ call: CommandCall) async throws -> CommandResult {
        log.add(call)
        return try await backend.run(call)
    }

    /// Runs a Slurm command and gives its standard output; throws `CommandFailed` where its status is not 0.
    @discardableResult
    public func require(_ call: CommandCall) async throws -> String {
        let result = try await run(call)
        guard result.status == 0 else { throw CommandFailed(call: call, result: result) }
        return result.output
    }

    /// The calls of a command that were made through this value or, with the variables of `environment`, by other
    /// programs; of all commands where no name is given.
    public func calls(_ command: String? = nil) -> [CommandCall] {
        log.calls.filter { command == nil || $0.command == command }
    }

    /// The variables with which programs outside of this process use the cluster; what they call is in `calls`.
    ///
    /// Throws where they cannot use it, as with a simulation in this process.
    public var environment: [String: String] {
        get throws {
            guard let variables = backend.environment else {
                throw SlurmTestingError(
                    "other programs cannot use a cluster of the kind \(backend.kind.rawValue); take a simulated one"
                )
            }
            return variables.merging(try log.environment) { $1 }
        }
    }

    // MARK: Jobs

    /// Prepares a task to be submitted; calling what comes back with the script's arguments submits it.
    public func submit(_ task: BatchTask) -> Submission {
        Submission(task: task, cluster: self)
    }

    /// Submits the text of a batch script; throws what `sbatch` says where it refuses.
    @discardableResult
    public func submit(
        script: String,
        options: [String] = [],
        environment: [String: String] = [:],
        workingDirectory: String? = nil
    ) async throws -> Job {
        let call = CommandCall(
            "sbatch",
            ["--parsable"] + options,
            input: script,
            environment: environment,
            workingDirectory: workingDirectory
        )
        // Beside the id the name of a cluster may stand.
        let id = String(try await require(call).prefix { $0 != ";" && !$0.isNewline })
        // The job has a value of its own, which does not know the job: else both would stay for good.
        let job = Job(id: id, script: script, cluster: Cluster(backend, connection: connection, log: log))
        submitted.withLock { $0.append(job) }
        return job
    }

    /// Cancels a job, or a task of an array.
    public func cancel(_ id: String) async throws {
        try await require(CommandCall("scancel", [id]))
    }
}
