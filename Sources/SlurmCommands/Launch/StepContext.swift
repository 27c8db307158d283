import SlurmModel
import SlurmWire

/// What the process that starts a step knows besides its options.
package struct StepContext: Sendable {
    /// Where slurm.conf was read from.
    package var configurationPath: String?
    /// The user that runs the command.
    package var userID: UInt32 = 0
    /// The user's name.
    package var userName: String?
    /// The cluster as `SLURM_WORKING_CLUSTER` names it.
    package var workingCluster = ""
    /// The port that tells of the terminal's size; nil where the tasks get no terminal.
    package var terminalPort: UInt16?
    /// The columns of the terminal.
    package var terminalColumns: UInt16 = 0
    /// The rows of the terminal.
    package var terminalRows: UInt16 = 0
    /// How tasks are bound to CPUs.
    var binding = TaskBinding()

    /// Makes a context in which nothing is known.
    package init() {}

    /// Binds tasks as the options say, else as the controller does usually.
    package mutating func bind(_ plan: SrunPlan, usually kind: UInt32) {
        if let chosen = plan.description.cpuBindType.number, chosen != 0 { binding.kind = chosen }
        binding.list = plan.description.cpuBind
        _ = kind
    }
}
