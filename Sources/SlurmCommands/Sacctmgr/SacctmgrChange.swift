import SlurmModel
import SlurmWire

/// A verb of `sacctmgr` that changes accounting.
enum SacctmgrChange: String, Hashable, Sendable {
    case add
    case modify
    case delete

    /// The kinds of things that Slurm knows there, as its message lists them.
    private var known: String {
        switch self {
        case .add, .delete:
            "\"Account\", \"Cluster\", \"Coordinator\", \"Federation\", \"QOS\", \"Resource\", or \"User\""
        case .modify: "\"Account\", \"Cluster\", \"Federation\", \"Job\", \"QOS\", \"Resource\" or \"User\""
        }
    }

    private static let others: [(word: String, least: Int)] = [
        ("Federation", 1), ("Job", 1), ("Resource", 1),
    ]

    /// Changes what the first word names.
    func run(
        _ words: [String],
        _ isImmediate: Bool,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient,
        _ output: CommandOutput
    ) throws(CommandFailure) -> CommandOutcome {
        let kinds: [(word: String, least: Int, entity: SacctmgrSelection.Entity)] = [
            ("Accounts", 1, .account), ("Acct", 4, .account), ("Clusters", 2, .cluster), ("QOS", 1, .qos),
            ("Users", 1, .user),
        ]
        let word = words.first ?? ""
        let changesCoordinators = self != .modify && !word.isEmpty && Keyword("Coordinators", 2).matches(word)
        // Coordinators are users.
        let kind: SacctmgrSelection.Entity? =
            changesCoordinators ? .user : kinds.first(where: { Keyword($0.word, $0.least).matches(word) })?.entity
        guard let entity = kind else {
            var output = output
            if Self.others.contains(where: { !word.isEmpty && Keyword($0.word, $0.least).matches(word) }) {
                throw output.failure("\(rawValue) \(word) is not supported")
            }
            output.plainError("No valid entity in \(rawValue) command")
            output.plainError("Input line must include \(known)")
            throw output.failure()
        }
        var dialogue = SacctmgrDialogue(
            invocation: invocation,
            isImmediate: isImmediate,
            output: output,
            session: try AccountingSession.open(&controller, output, isStorageNamed: false)
        )
        let rest = Array(words.dropFirst())
        switch self {
        case .add where changesCoordinators: try dialogue.addCoordinators(rest)
        case .delete where changesCoordinators: try dialogue.deleteCoordinators(rest)
        case .add: try dialogue.add(entity, rest)
        case .modify: try dialogue.modify(entity, rest)
        case .delete: try dialogue.delete(entity, rest)
        }
        dialogue.session.close()
        return dialogue.output.outcome()
    }
}
