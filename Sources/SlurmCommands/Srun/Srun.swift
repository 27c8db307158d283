import SlurmModel
package import SlurmWire

/// `srun`: starts the tasks of a step, in resources that it asks for unless it is called in a job.
///
/// Reading the options is done here; the streams and signals of the tasks are the affair of who runs the command.
/// Source: the man page srun(1) 22.05; requests and messages compared with Debian's 22.05.8.
package enum Srun: Command {
    package static let name = "srun"
    package static let options = OptionTable(JobOptionTable.srunRows.map(\.optionRow), stopsAtFirstOperand: true)

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        let prepared = try prepare(invocation, &controller)
        guard prepared.plan != nil else { return prepared.outcome }
        throw CommandOutput(name: name).failure(
            "tasks are started by the program srun alone, which can listen for them"
        )
    }

    /// Reads what is asked for; gives what was printed so far, and what is to be done, unless that is all.
    package static func prepare(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> (outcome: CommandOutcome, plan: SrunPlan?) {
        var output = CommandOutput(name: name)
        switch try SrunArguments.read(invocation, &output) {
        case .done(let outcome):
            return (outcome, nil)
        case .wanted(let plan) where plan.options.isTestOnly:
            try WillRun.ask([plan.description], plan.options, invocation, &output, &controller)
            return (output.outcome(), nil)
        case .wanted(let plan):
            return (output.outcome(), plan)
        }
    }
}
