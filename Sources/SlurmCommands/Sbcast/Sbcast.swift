import SlurmModel
package import SlurmWire

/// `sbcast`: sends a file to all nodes of a job.
///
/// Source: the man page sbcast(1) 22.05; messages compared with Debian's 22.05.8. Files are sent as they are:
/// `--compress` is taken and changes nothing of what arrives.
package enum Sbcast: Command {
    package static let name = "sbcast"
    package static let options = OptionTable([
        OptionRow("compress", "C", .optional), OptionRow("exclude", nil, .required),
        OptionRow("fanout", "F", .required),
        OptionRow("force", "f"), OptionRow("jobid", "j", .required), OptionRow("send-libs", nil, .optional),
        OptionRow("preserve", "p"), OptionRow("size", "s", .required), OptionRow("timeout", "t", .required),
        OptionRow("verbose", "v"), OptionRow("version", "V"), OptionRow("help"), OptionRow("usage"),
    ])

    private static let operands = "SOURCE DEST"
    private static let usualBlockSize = 8 << 20

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        let prepared = try prepare(invocation)
        guard prepared.plan != nil else { return prepared.outcome }
        throw CommandOutput(name: name).failure("files are sent by the program sbcast alone, which speaks to the nodes")
    }

    /// Reads what is asked for; gives what was printed so far, and what is to be done, unless that is all.
    package static func prepare(
        _ invocation: Invocation
    ) throws(CommandFailure) -> (outcome: CommandOutcome, plan: SbcastPlan?) {
        var output = CommandOutput(name: name)
        let environment = invocation.environment
        var plan = SbcastPlan()
        plan.isForced = environment["SBCAST_FORCE"] != nil
        plan.preserves = environment["SBCAST_PRESERVE"] != nil
        plan.blockSize = environment["SBCAST_SIZE"].map { size($0, &output) } ?? usualBlockSize
        let parser = parsed(invocation)
        for option in parser.options {
            switch option.key {
            case "force": plan.isForced = true
            case "preserve": plan.preserves = true
            case "size": plan.blockSize = size(option.value ?? "", &output)
            case "jobid": plan.step = StepName(option.value ?? "")
            case "verbose": plan.verbosity += 1
            case "version":
                output.line(SlurmVersion.line)
                return (output.outcome(), nil)
            case "help":
                output.write(options.help(name, operands: operands))
                return (output.outcome(), nil)
            case "usage":
                output.write(options.usage(name, operands: operands))
                return (output.outcome(), nil)
            default: break
            }
        }
        try check(parser, invocation, output, hint: "Try \"sbcast --help\" for more information")
        guard parser.operands.count == 2 else {
            output.plainError("Need two file names, have \(parser.operands.count) names")
            output.plainError("Try \"sbcast --help\" for more information")
            throw output.failure()
        }
        if plan.step == nil {
            guard let text = environment["SLURM_JOB_ID"] else {
                throw output.failure(
                    "Need a job id to run this command.  Run from within a Slurm job or use the --jobid option."
                )
            }
            plan.step = StepName(text)
        }
        (plan.source, plan.destination) = (parser.operands[0], parser.operands[1])
        if !plan.destination.hasPrefix("/") {
            let directory = invocation.configuration?.option("DestDir", in: "BcastParameters")
            plan.destination = "\(directory ?? invocation.workingDirectory)/\(plan.destination)"
        }
        guard !plan.destination.hasSuffix("/") else { throw output.failure("Target filename cannot be a directory.") }
        return (output.outcome(), plan)
    }

    /// A number of bytes, in kibi- or mebibytes with a letter; 0 for what is none.
    private static func size(_ text: String, _ output: inout CommandOutput) -> Int {
        let number = LeadingNumber(text)
        let units: [String: Int] = ["": 1, "k": 1 << 10, "K": 1 << 10, "m": 1 << 20, "M": 1 << 20]
        guard number.value >= 0, number.value < 1 << 40, let unit = units[String(number.rest.prefix(1))] else {
            output.plainError("size specification is invalid, ignored")
            return 0
        }
        return number.value * unit
    }
}

/// What `sbcast` is to do, once its command line is read.
package struct SbcastPlan: Sendable {
    /// The job or step to whose nodes the file is sent.
    package var step: StepName?
    /// The file to be sent.
    package var source = ""
    /// Where it gets to, an absolute path.
    package var destination = ""
    /// Whether a file that is there is replaced.
    package var isForced = false
    /// Whether the times of the file are kept.
    package var preserves = false
    /// Most bytes of a block; 0 for the usual number.
    package var blockSize = 0
    /// How many more messages are wanted.
    package var verbosity = 0
}
