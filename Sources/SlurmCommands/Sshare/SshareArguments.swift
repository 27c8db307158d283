import SlurmModel
import SlurmWire

/// What a command line of `sshare` asks for.
struct SshareSettings: Sendable {
    /// The request.
    var request = SharesRequest()
    /// How lines are printed.
    var printer = FieldPrinter()
    /// The columns asked for, each option's followed by a comma; nil where there is no option.
    var format: String?
    var isLong = false
    var showsPartitions = false
    var isUsersOnly = false
    /// The cluster that was named, or nil.
    var cluster: String?
}

/// Reads the command line of `sshare`.
struct SshareArguments {
    private let invocation: Invocation
    private var output: CommandOutput
    private var settings = SshareSettings()
    private var allUsers = false
    private var verbosity = 0

    /// Reads it; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<SshareSettings> {
        var reader = SshareArguments(invocation: invocation, output: output)
        let parser = Sshare.parsed(invocation)
        for option in parser.options {
            if let outcome = try reader.apply(option) { return .done(outcome) }
        }
        try Sshare.check(parser, invocation, reader.output)
        reader.completeUsers()
        output = reader.output
        return .wanted(reader.settings)
    }

    private init(invocation: Invocation, output: CommandOutput) {
        self.invocation = invocation
        self.output = output
    }

    /// Applies an option; gives an outcome where the command ends with it.
    private mutating func apply(_ option: GivenOption) throws(CommandFailure) -> CommandOutcome? {
        let value = option.value ?? ""
        switch option.key {
        case "help", "usage":
            output.write(Sshare.options.help(Sshare.name))
            return output.outcome()
        case "helpformat":
            output.write(SshareColumns.names)
            return output.outcome()
        case "version":
            output.line(SlurmVersion.line)
            return output.outcome()
        case "accounts": SelectionText.add(value, to: &settings.request.acctList)
        case "all": allUsers = true
        case "clusters":
            try ClusterChoice.check(value, invocation, output)
            settings.cluster = invocation.configuration?.clusterName ?? value
        case "format": settings.format = (settings.format ?? "") + value + ","
        case "long": settings.isLong = true
        case "noheader": settings.printer.hasHeader = false
        case "parsable": (settings.printer.isParsable, settings.printer.hasEnding) = (true, true)
        case "parsable2": (settings.printer.isParsable, settings.printer.hasEnding) = (true, false)
        case "partition": settings.showsPartitions = true
        case "users": try addUsers(value)
        case "Users": settings.isUsersOnly = true
        case "verbose": verbosity += 1
        default: preconditionFailure("option \(option.key) is in the table but not applied")
        }
        return nil
    }

    private mutating func addUsers(_ text: String) throws(CommandFailure) {
        allUsers = text == "-1"
        guard !allUsers else { return }
        var users = settings.request.userList ?? []
        for part in CommaList.parts(text) {
            var name = part
            if part.utf8.first?.isDigit == true {
                let id = UInt32(truncatingIfNeeded: LeadingNumber(part).value)
                guard let known = invocation.users.nameOrNil(ofUser: id) else {
                    output.plainError("Invalid user id: \(id)")
                    throw output.failure()
                }
                name = known
            }
            if !users.contains(name) { users.append(name) }
        }
        settings.request.userList = users
    }

    /// Without an option only the shares of who asks are listed, with all accounts.
    private mutating func completeUsers() {
        if allUsers {
            settings.request.userList = nil
            if verbosity > 0 { output.plainError("Users requested:\n\t: all") }
        } else {
            if (settings.request.userList ?? []).isEmpty {
                settings.request.userList = [invocation.users.name(ofUser: invocation.process.userID)]
            }
            if verbosity > 0 { tell("Users", settings.request.userList) }
        }
        guard verbosity > 0 else { return }
        let accounts = settings.request.acctList ?? []
        tell("Accounts", accounts.isEmpty ? ["all"] : accounts)
    }

    private mutating func tell(_ what: String, _ names: [String?]?) {
        output.plainError("\(what) requested:")
        for name in names ?? [] { output.plainError("\t: \(name.orNull)") }
    }
}
