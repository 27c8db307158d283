import SlurmModel
package import SlurmWire

/// `salloc`: asks for resources and runs a command, or a shell, while it has them.
///
/// Reading the options is done here; the wait and the command are the affair of who runs this. Source: the man page
/// salloc(1) 22.05; requests and messages compared with Debian's 22.05.8.
package enum Salloc: Command {
    package static let name = "salloc"
    package static let options = OptionTable(JobOptionTable.sallocRows.map(\.optionRow), stopsAtFirstOperand: true)

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        let prepared = try prepare(invocation)
        guard prepared.plan != nil else { return prepared.outcome }
        throw CommandOutput(name: name).failure(
            "resources are asked for by the program salloc alone, which can wait for them"
        )
    }

    /// Reads what is asked for; gives what was printed so far, and what is to be done, unless that is all.
    package static func prepare(
        _ invocation: Invocation
    ) throws(CommandFailure) -> (outcome: CommandOutcome, plan: SallocPlan?) {
        var output = CommandOutput(name: name)
        switch try SallocArguments.read(invocation, &output) {
        case .done(let outcome): return (outcome, nil)
        case .wanted(let plan): return (output.outcome(), plan)
        }
    }
}
