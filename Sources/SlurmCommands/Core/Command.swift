package import SlurmWire

/// A Slurm command: a pure function from an invocation and a controller's answers to output and an exit status.
package protocol Command: Sendable {
    /// The name by which it is called, for example `squeue`.
    static var name: String { get }

    /// The options that it takes.
    static var options: OptionTable { get }

    /// Runs it once.
    ///
    /// Throws what it would have printed and its exit status where it ends early.
    static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome
}
