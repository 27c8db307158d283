package import SlurmWire

/// The commands there are.
package enum CommandCatalog {
    /// All commands, by name.
    package static let all: [any Command.Type] = [
        Sacct.self,
        Sacctmgr.self,
        Salloc.self,
        Sattach.self,
        Sbatch.self,
        Sbcast.self,
        Scancel.self,
        Scontrol.self,
        Sdiag.self,
        Sinfo.self,
        Sprio.self,
        Squeue.self,
        Sreport.self,
        Srun.self,
        Sshare.self,
        Sstat.self,
    ]

    /// The command of a name, or nil.
    package static func command(_ name: String) -> (any Command.Type)? {
        all.first { $0.name == name }
    }

    /// Runs a command once; what it throws is an outcome, too.
    package static func run(
        _ command: any Command.Type,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) -> CommandOutcome {
        do throws(CommandFailure) {
            return try command.run(invocation, &controller)
        } catch {
            return error.outcome
        }
    }

    /// Does what a command put off, after the pause; `invocation` is the command's own with the time then.
    package static func resume(
        _ followUp: FollowUp,
        _ command: any Command.Type,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) -> CommandOutcome {
        switch followUp.task {
        case .proceedCancelling(let cancelling): Scancel.resume(cancelling, invocation, &controller)
        case .runAgain: run(command, invocation, &controller)
        case .awaitJob(let wait): wait.look(&controller)
        case .awaitNodes(let wait): wait.look(CommandOutput(name: command.name), &controller)
        case .readCommand(let dialogue): dialogue.proceed(invocation, &controller)
        }
    }
}
