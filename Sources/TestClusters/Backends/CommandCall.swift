/// A Slurm command with all that it is given.
public struct CommandCall: Sendable, Hashable, CustomStringConvertible {
    /// The command's name, for example `squeue`.
    public var command: String
    /// Its arguments.
    public var arguments: [String]
    /// What its standard input holds.
    public var input: String
    /// Variables that are added to its environment.
    public var environment: [String: String]
    /// The working directory; nil for the caller's own.
    public var workingDirectory: String?

    /// Makes a call.
    public init(
        _ command: String,
        _ arguments: [String] = [],
        input: String = "",
        environment: [String: String] = [:],
        workingDirectory: String? = nil
    ) {
        self.command = command
        self.arguments = arguments
        self.input = input
        self.environment = environment
        self.workingDirectory = workingDirectory
    }

    /// The command line as a shell takes it.
    public var description: String {
        ([command] + arguments).map(ShellWord.quoted).joined(separator: " ")
    }
}
