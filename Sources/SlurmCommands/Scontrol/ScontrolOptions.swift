import SlurmModel

/// The command line of `scontrol`.
enum ScontrolOptions {
    static let table = OptionTable([
        OptionRow("all", "a"),
        OptionRow("cluster", nil, .required, key: "clusters"),
        OptionRow("clusters", "M", .required),
        OptionRow("details", "d"),
        OptionRow("federation"),
        OptionRow("future", "F"),
        OptionRow("help", "h"),
        OptionRow("hide"),
        OptionRow("local"),
        OptionRow("oneliner", "o"),
        OptionRow("quiet", "Q"),
        OptionRow("sibling"),
        OptionRow("uid", "u", .required),
        OptionRow("usage", nil, key: "help"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
    ])

    /// Reads the command line and the environment.
    static func read(
        _ invocation: Invocation,
        _ output: CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<ScontrolSession> {
        var session = ScontrolSession(invocation, output)
        let environment = invocation.environment
        session.showsAll = environment["SCONTROL_ALL"] != nil
        session.showsFuture = environment["SCONTROL_FUTURE"] != nil
        if let clusters = environment["SLURM_CLUSTERS"] {
            try ClusterChoice.check(clusters, invocation, output, isVariable: true)
        }
        let parser = parsed(invocation)
        for option in parser.options {
            switch option.key {
            case "all": session.showsAll = true
            case "clusters": try ClusterChoice.check(option.value ?? "", invocation, session.output)
            case "details": session.showsDetails = true
            case "future": session.showsFuture = true
            case "help":
                session.output.write(ScontrolHelp.text)
                return .done(session.output.outcome())
            case "hide":
                session.showsAll = false
                session.showsDetails = false
            case "oneliner": session.isOneLine = true
            case "quiet": session.loudness = .quiet
            case "uid":
                guard let user = invocation.users.userID(option.value ?? "") else {
                    session.output.error("--uid=\"\(option.value ?? "")\" invalid")
                    return .done(session.output.outcome())
                }
                session.actingUserID = user
            case "verbose": session.loudness = .verbose
            case "version":
                session.printVersion()
                return .done(session.output.outcome())
            default:
                // Federations are not known here, so what chooses among their clusters changes nothing.
                break
            }
        }
        try Scontrol.check(parser, invocation, session.output)
        session.words = parser.operands
        return .wanted(session)
    }

    /// Reads options up to `setdebugflags`, whose own words may begin with `-`.
    private static func parsed(_ invocation: Invocation) -> OptionParser {
        let isPosix = invocation.environment["POSIXLY_CORRECT"] != nil
        let start = invocation.arguments.firstIndex { Keyword.begins($0, with: "setdebug") }
        guard let start, Keyword.begins(invocation.arguments[start], with: "setdebugf") else {
            return Scontrol.parsed(invocation)
        }
        var words = invocation.arguments
        words.insert("--", at: start)
        return OptionParser(words, table: table, isPosix: isPosix)
    }
}
