/// What a Slurm command printed, and how it ended.
public struct CommandResult: Sendable, Hashable {
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String
    /// The exit status; 128 and the signal's number for a command that a signal ended.
    public var status: Int32

    /// Makes a result.
    public init(output: String = "", errors: String = "", status: Int32 = 0) {
        self.output = output
        self.errors = errors
        self.status = status
    }
}
