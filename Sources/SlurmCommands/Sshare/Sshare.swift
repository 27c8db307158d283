import SlurmModel
package import SlurmWire

/// `sshare`: shows the tree of accounts and users with their fair shares.
///
/// Source: the man page sshare(1) 22.05; output compared with Debian's 22.05.8.
package enum Sshare: Command {
    package static let name = "sshare"
    package static let options = OptionTable([
        OptionRow("accounts", "A", .required),
        OptionRow("all", "a"),
        OptionRow("helpformat", "e"),
        OptionRow("long", "l"),
        OptionRow("partition", "m"),
        OptionRow("cluster", "M", .required, key: "clusters"),
        OptionRow("clusters", nil, .required),
        OptionRow("noheader", "n"),
        OptionRow(letter: "h", key: "noheader"),
        OptionRow("format", "o", .required),
        OptionRow("parsable", "p"),
        OptionRow("parsable2", "P"),
        OptionRow("users", "u", .required),
        OptionRow("Users", "U"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
        OptionRow("help"),
        OptionRow("usage"),
    ])

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        let settings: SshareSettings
        switch try SshareArguments.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .wanted(let read): settings = read
        }
        if let cluster = settings.cluster { output.line("CLUSTER: \(cluster)") }
        let response: SharesResponse
        do throws(ControllerError) {
            response = try controller.send(Request.ShareInfo.self, settings.request)
        } catch {
            output.failed("Couldn't get shares from controller", error)
            throw output.failure(status: 255)
        }
        let flags = invocation.configuration?.text("PriorityFlags")?.lowercased() ?? ""
        var context = SshareContext(
            resources: response.tresNames.map(\.orNull),
            isTree: !flags.contains("no_fair_tree")
        )
        let columns = try SshareColumns(settings, isTree: context.isTree, output)
        settings.printer.appendHeader(columns.fields.map(\.field), to: &output.stdout)
        for record in response.assocSharesList ?? [] {
            guard !settings.isUsersOnly || record.user != 0 else { continue }
            let columnCount = columns.fields.count
            for (index, column) in columns.fields.enumerated() {
                let value = column.value(record, &context)
                settings.printer.append(value, column.field, isLast: index == columnCount - 1, to: &output.stdout)
            }
            output.line()
        }
        return output.outcome()
    }
}
