import SlurmModel
import SlurmWire

/// What `salloc` and `srun` have alike.
extension SubmissionArguments {
    /// Reads the variables and the options of `command`; gives the words behind them.
    ///
    /// `operands` is what the command's help says about those words.
    mutating func readOptions<C: Command>(
        of command: C.Type,
        _ variables: [(name: String, option: String)],
        operands: String
    ) throws(CommandFailure) -> CommandLineReading<[String]> {
        try check(reader.applyVariables(variables))
        let parser = C.parsed(invocation)
        for option in parser.options {
            if let outcome = information(option, C.self, operands: operands) { return .done(outcome) }
            try check(reader.apply(option))
        }
        for note in reader.options.notes { output.error(note) }
        try C.check(parser, invocation, output, status: JobOptionProblem.usageStatus)
        return .wanted(parser.operands)
    }

    /// What an option that only tells something prints; nil for another option.
    private func information(_ option: GivenOption, _ command: any Command.Type, operands: String) -> CommandOutcome? {
        var output = output
        switch option.key {
        case "gres" where ["help", "list"].contains(option.value?.lowercased()):
            output.line("Valid gres options are:")
            for kind in invocation.configuration?.gresTypes ?? [] { output.line("\(kind)[[:type]:count]") }
        case "help": output.write(command.options.help(command.name, operands: operands))
        case "usage": output.write(command.options.usage(command.name, operands: operands))
        case "version": output.line(SlurmVersion.line)
        default: return nil
        }
        return output.outcome()
    }

    /// Refuses a job that would have to end before it may begin.
    func checkDeadline() throws(CommandFailure) {
        let (begin, deadline) = (reader.options.beginTime, reader.options.deadline)
        if deadline != 0 && begin != 0 && deadline < begin {
            throw failure("Incompatible begin and deadline time specification")
        }
    }

    /// What the controller is asked for.
    func description(_ size: RequestedSize) throws(CommandFailure) -> JobDescription {
        var description = JobDescription(reader.options, size, invocation)
        // What a step asks for within a job is judged by the controller, who knows what the job has.
        if reader.options.clusters == nil, reader.options.step.jobID == nil {
            var output = output
            let problems = GresCheck.problems(&description, invocation)
            for problem in problems { output.error(problem) }
            guard problems.isEmpty else { throw output.failure(status: errorStatus) }
        }
        description.submitLine = ([invocation.program] + invocation.arguments).joined(separator: " ")
        description.originCluster = invocation.configuration?.clusterName
        description.x11 = reader.options.step.x11
        return description
    }
}
