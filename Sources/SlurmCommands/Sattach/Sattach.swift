import SlurmModel
package import SlurmWire

/// `sattach`: joins the streams of a step that runs.
///
/// Source: the man page sattach(1) 22.05; messages compared with Debian's 22.05.8.
package enum Sattach: Command {
    package static let name = "sattach"
    package static let options = OptionTable(
        [
            OptionRow("help", "h"), OptionRow("label", "l"), OptionRow("quiet", "Q"), OptionRow("usage", "u"),
            OptionRow("verbose", "v"), OptionRow("version", "V"), OptionRow("layout"), OptionRow("debugger-test"),
            OptionRow("input-filter", nil, .required), OptionRow("output-filter", nil, .required),
            OptionRow("error-filter", nil, .required), OptionRow("pty"),
        ],
        stopsAtFirstOperand: true
    )

    private static let usage = "Usage: sattach [options] <jobid.stepid>"

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        let prepared = try prepare(invocation, &controller)
        guard prepared.plan != nil else { return prepared.outcome }
        throw CommandOutput(name: name).failure(
            "streams are joined by the program sattach alone, which can listen for them"
        )
    }

    /// Reads what is asked for and asks where the tasks run; gives what was printed, and what is to be done, unless
    /// that is all.
    package static func prepare(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> (outcome: CommandOutcome, plan: SattachPlan?) {
        var output = CommandOutput(name: name)
        let status = try errorStatus(invocation, &output)
        let parser = parsed(invocation)
        var plan = SattachPlan()
        var isLayoutOnly = false
        var filters: [String: UInt32] = [:]
        var given: Set<String> = []
        for option in parser.options {
            given.insert(option.key)
            switch option.key {
            case "help": output.write(options.help(name, operands: "<jobid.stepid>"))
            case "usage": output.line(usage)
            case "version": output.line(SlurmVersion.line)
            case "label": plan.isLabelled = true
            case "quiet": plan.verbosity -= 1
            case "verbose": plan.verbosity += 1
            case "layout": isLayoutOnly = true
            case "pty": plan.usesTerminal = true
            case "input-filter", "output-filter", "error-filter":
                guard let value = option.value, value != "-" else { continue }
                guard let number = UInt32(value) else {
                    throw output.failure("Invalid numeric value \"\(value)\" for \(option.key).", status: status)
                }
                filters[option.key] = number
            default: break
            }
            if ["help", "usage", "version"].contains(option.key) { return (output.outcome(), nil) }
        }
        try check(parser, invocation, output, hint: "Try \"sattach --help\" for more information", status: status)
        guard parser.operands.count == 1 else {
            output.error("too many parameters")
            output.line(usage)
            throw output.failure(status: status)
        }
        guard let step = StepName(parser.operands[0]), step.stepID != nil else {
            output.error("Failed to parse stepid from command line options")
            output.line(usage)
            throw output.failure(status: status)
        }
        plan.step = step.wire
        if given.contains("quiet") && given.contains("verbose") {
            throw output.failure("don't specify both --verbose (-v) and --quiet (-Q)", status: status)
        }
        if plan.usesTerminal && given.contains(where: { $0.hasSuffix("-filter") }) {
            throw output.failure("don't specify both --pty and I/O filtering", status: status)
        }
        plan.inputTask = filters["input-filter"]
        plan.outputTask = filters["output-filter"]
        plan.errorTask = filters["error-filter"] ?? (given.contains("error-filter") ? nil : plan.outputTask)
        plan.errorStatus = status
        do throws(ControllerError) {
            guard let layout = try controller.send(Request.StepLayout.self, plan.step).layout else {
                throw ControllerError(.invalidJobID)
            }
            plan.layout = layout
        } catch {
            throw output.failure("Could not get job step info: \(error.code.text)", status: status)
        }
        guard isLayoutOnly else { return (output.outcome(), plan) }
        printLayout(plan.layout, &output)
        return (output.outcome(), nil)
    }

    private static func errorStatus(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> Int32 {
        guard let text = invocation.environment["SLURM_EXIT_ERROR"] else { return 1 }
        let number = LeadingNumber(text).value
        if number == 0 { output.error("SLURM_EXIT_ERROR has zero value") }
        return number == 0 ? 1 : Int32(truncatingIfNeeded: number & 0xff)
    }

    private static func printLayout(_ layout: StepLayout, _ output: inout CommandOutput) {
        output.line("Job step layout:")
        output.line("\t\(layout.taskCnt) tasks, \(layout.tids.count) nodes (\(layout.nodeList.orNull))\n")
        for (index, (node, tasks)) in zip(StepDraft.names(layout.nodeList), layout.tids).enumerated() {
            let list = tasks.ids.map { "\($0) " }.joined()
            output.line("\tNode \(index) (\(node)), \(tasks.ids.count) task(s): \(list)")
        }
    }
}
