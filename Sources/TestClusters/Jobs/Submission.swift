/// A task that is about to be submitted: calling it with the script's arguments submits it.
public struct Submission: Sendable {
    /// The task.
    public let task: BatchTask
    let cluster: Cluster

    /// Submits the task with these arguments; throws what `sbatch` says where it refuses.
    @discardableResult
    public func callAsFunction(_ arguments: String...) async throws -> Job {
        try await submit(arguments)
    }

    /// Submits the task with these arguments, in a working directory and with variables added to the environment.
    @discardableResult
    public func submit(
        _ arguments: [String],
        environment: [String: String] = [:],
        workingDirectory: String? = nil
    ) async throws -> Job {
        try await cluster.submit(
            script: task.rendered(arguments: arguments),
            environment: environment,
            workingDirectory: workingDirectory
        )
    }
}
