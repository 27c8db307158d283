/// A Slurm command that ended with another status than 0.
public struct CommandFailed: Error, Sendable, CustomStringConvertible {
    /// The command.
    public var call: CommandCall
    /// What it printed, and its status.
    public var result: CommandResult

    /// The command line, the status, and what the command printed.
    public var description: String {
        var lines = ["`\(call)` ended with status \(result.status)"]
        if !result.errors.isEmpty { lines.append(result.errors) }
        if !result.output.isEmpty { lines.append("it printed: \(result.output)") }
        return lines.joined(separator: "\n")
    }
}
