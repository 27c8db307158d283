/// What a Slurm command printed, and how it ended.
public struct CommandResult: Sendable, Hashable {
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String
    /// The exit status.
    public var status: Int32
}
