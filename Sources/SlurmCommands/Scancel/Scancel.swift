package import SlurmWire

/// `scancel`: cancels jobs and steps, or sends them signals.
///
/// Source: the man page scancel(1) 22.05; output and requests compared with Debian's 22.05.8.
package enum Scancel: Command {
    package static let name = "scancel"

    package static let options = OptionTable([
        OptionRow("account", "A", .required),
        OptionRow("batch", "b"),
        OptionRow("ctld"),
        OptionRow("full", "f"),
        OptionRow("help"),
        OptionRow("hurry", "H"),
        OptionRow("interactive", "i"),
        OptionRow("cluster", nil, .required, key: "clusters"),
        OptionRow("clusters", "M", .required),
        OptionRow("jobname", nil, .required, key: "name"),
        OptionRow("me"),
        OptionRow("name", "n", .required),
        OptionRow("nodelist", "w", .required),
        OptionRow("partition", "p", .required),
        OptionRow("qos", "q", .required),
        OptionRow("quiet", "Q"),
        OptionRow("reservation", "R", .required),
        OptionRow("sibling", nil, .required),
        OptionRow("signal", "s", .required),
        OptionRow("state", "t", .required),
        OptionRow("usage"),
        OptionRow("user", "u", .required),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
        OptionRow("wckey", nil, .required),
    ])

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        let output = CommandOutput(name: name)
        let parser = parsed(invocation)
        try check(parser, invocation, output)
        guard parser.operands.isEmpty else { return output.outcome() }
        throw output.failure("No job identification provided")
    }
}
