import SlurmModel
package import SlurmWire

/// `sdiag`: shows what the controller counts.
///
/// Source: the man page sdiag(1) 22.05; output compared with Debian's 22.05.8.
package enum Sdiag: Command {
    package static let name = "sdiag"

    package static let options = OptionTable([
        OptionRow("all", "a"),
        OptionRow("help", "h"),
        OptionRow("reset", "r"),
        OptionRow("sort-by-id", "i"),
        OptionRow("cluster", "M", .required, key: "clusters"),
        OptionRow("clusters", nil, .required),
        OptionRow("sort-by-time", "t"),
        OptionRow("sort-by-time2", "T"),
        OptionRow("usage"),
        OptionRow("version", "V"),
    ])

    /// What a command line asks for.
    private struct Settings {
        /// Sets the counts to zero instead of showing them.
        var resets = false
        /// The order of the calls.
        var order = CallCount.Order.count
    }

    /// The exit status of a refusal.
    private static let refused: Int32 = 255

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        var settings = Settings()
        if let clusters = invocation.environment["SLURM_CLUSTERS"] {
            try ClusterChoice.check(clusters, invocation, output, isVariable: true)
        }
        let parser = parsed(invocation)
        for option in parser.options {
            if let outcome = try apply(option, &settings, invocation, &output) { return outcome }
        }
        try check(parser, invocation, output)
        var request = StatisticsRequest()
        request.commandID = settings.resets ? 0 : 1
        do throws(ControllerError) {
            let answer = try controller.send(Request.StatsInfo.self, request)
            if settings.resets {
                output.line("Reset scheduling statistics")
            } else {
                output.write(StatisticsText.text(answer, settings.order, invocation))
            }
        } catch {
            output.failed(settings.resets ? "slurm_reset_statistics" : "slurm_get_statistics", error)
            throw output.failure(status: refused)
        }
        return output.outcome()
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private static func apply(
        _ option: GivenOption,
        _ settings: inout Settings,
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandOutcome? {
        switch option.key {
        case "help": output.write(options.help(name))
        case "usage": output.write(options.usage(name))
        case "version": output.line(SlurmVersion.line)
        default:
            switch option.key {
            case "all": settings.resets = false
            case "reset": settings.resets = true
            case "sort-by-id": settings.order = .id
            case "sort-by-time": settings.order = .totalTime
            case "sort-by-time2": settings.order = .averageTime
            case "clusters": try ClusterChoice.check(option.value ?? "", invocation, output)
            default: preconditionFailure("option \(option.key) is in the table but not applied")
            }
            return nil
        }
        return output.outcome()
    }
}
