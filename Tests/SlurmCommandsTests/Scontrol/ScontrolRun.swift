import SlurmCommands
import SlurmModel
import SlurmWire

/// A controller that notes what is sent to it and answers with recorded bodies, by the names of the messages.
struct RecordedController: ControllerClient {
    /// The bodies that it answers with; a request without one is answered by success.
    var bodies: [String: [UInt8]] = [:]
    /// What was sent: the message's name and the body.
    private(set) var sent: [(name: String, body: [UInt8])] = []

    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        var writer = WireWriter(version: .slurm2205)
        body.encode(into: &writer)
        sent.append((R.type.name ?? "", writer.bytes))
        guard let recorded = bodies[R.replyType.name ?? ""] else { return .code(.success, message: nil) }
        var reader = WireReader(recorded[...], version: .slurm2205)
        do {
            return .expected(try R.Reply(from: &reader))
        } catch {
            throw ControllerError(.error, message: "\(error)")
        }
    }
}

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
