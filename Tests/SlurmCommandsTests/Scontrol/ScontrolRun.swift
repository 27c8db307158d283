import SlurmCommands
import SlurmModel

/// A run of `scontrol` without a cluster.
struct ScontrolRun {
    /// What it printed, and its status.
    let outcome: CommandOutcome
    /// What it sent.
    let sent: [(name: String, body: [UInt8])]

    /// Runs it as root in UTC.
    init(_ arguments: [String], bodies: [String: [UInt8]] = [:], now: Int64 = 0, input: String = "") {
        var invocation = Invocation(program: "scontrol", arguments: arguments)
        invocation.users = UserTable(
            users: [.init(name: "root", userID: 0, groupID: 0)],
            groups: [.init(name: "root", groupID: 0)]
        )
        invocation.now = now
        invocation.standardInput = { Array(input.utf8) }
        var controller = RecordedController(bodies: bodies)
        outcome = CommandCatalog.run(Scontrol.self, invocation, &controller)
        sent = controller.sent
    }

    /// Standard output as text.
    var stdout: String { String(decoding: outcome.stdout, as: UTF8.self) }

    /// Standard error as text.
    var stderr: String { String(decoding: outcome.stderr, as: UTF8.self) }
}
