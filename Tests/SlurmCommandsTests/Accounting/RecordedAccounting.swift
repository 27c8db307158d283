import SlurmModel
import SlurmWire

@testable import SlurmCommands

/// A controller whose accounting daemon answers each request with records made up for the purpose.
struct RecordedAccounting: ControllerClient, AccountingClient {
    /// The answers, each of which is given where its type is expected.
    var answers: [any WireCodable] = []
    /// What is thrown where a connection is opened.
    var failure: ControllerError?

    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        throw ControllerError(.unexpectedMsgError)
    }

    mutating func openAccounting() throws(ControllerError) -> any AccountingClient {
        if let failure { throw failure }
        return self
    }

    mutating func ask<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AccountingReply<R.Reply> {
        if R.replyType == .persistRc { return .result(PersistentResult()) }
        for case let answer as R.Reply in answers { return .expected(answer) }
        throw ControllerError(.unexpectedMsgError, message: "no answer to message \(R.type.rawValue)")
    }

    mutating func close() {}

    /// Runs a command.
    func run(_ command: any Command.Type, _ arguments: [String], environment: [String] = []) -> CommandOutcome {
        var controller = self
        var invocation = Invocation(program: command.name, arguments: arguments)
        invocation.environment = ProcessEnvironment(entries: environment.map { Array($0.utf8) })
        invocation.now = 1_700_000_000
        return CommandCatalog.run(command, invocation, &controller)
    }

    /// What a command prints.
    func lines(_ command: any Command.Type, _ arguments: String..., environment: [String] = []) -> [String] {
        let outcome = run(command, arguments, environment: environment)
        return String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
