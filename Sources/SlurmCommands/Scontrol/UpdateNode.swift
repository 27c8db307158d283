import SlurmModel
import SlurmWire

/// `scontrol update NodeName=…`.
enum UpdateNode {
    /// Changes the nodes.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var update = NodeUpdate()
        var count = 0
        for word in words {
            let assignment = Assignment(word)
            guard let value = assignment.value else {
                session.fail("Invalid input: \(word)  Request aborted")
                return session.complain("slurm_update error: \(session.lastFailure.text)")
            }
            guard let field = fields.first(where: { $0.keyword.matches(assignment.name) })?.field else {
                session.complain("Update of this parameter is not supported: \(word)")
                return session.complain("Request aborted")
            }
            switch set(field, value, word, &update, &session) {
            case .counted: count += 1
            case .taken: break
            case .abandoned: return
            case .stopped:
                // Slurm sends what came before a weight that it refuses.
                return finish(update, count, &session, &controller)
            }
        }
        finish(update, count, &session, &controller)
    }

    /// What is set by a word.
    private enum Field {
        case text(any WritableKeyPath<NodeUpdate, String?> & Sendable)
        case name, binding, weight, reason, state
    }

    /// What became of a word.
    private enum Progress {
        case counted, taken, stopped, abandoned
    }

    /// The words; of two that a shortened one may mean it is the first.
    private static let fields: [(keyword: Keyword, field: Field)] = [
        (Keyword("NodeAddr", 5), .text(\.nodeAddr)), (Keyword("NodeHostName", 5), .text(\.nodeHostname)),
        (Keyword("NodeName", 1), .name), (Keyword("ActiveFeatures", 3), .text(\.featuresAct)),
        (Keyword("CpuBind", 7), .binding), (Keyword("Extra", 1), .text(\.extra)),
        (Keyword("Features", 1), .text(\.features)), (Keyword("AvailableFeatures", 3), .text(\.features)),
        (Keyword("Gres", 1), .text(\.gres)), (Keyword("Weight", 1), .weight),
        (Keyword("Comment", 2), .text(\.comment)), (Keyword("Reason", 1), .reason), (Keyword("State", 1), .state),
    ]

    private static func set(
        _ field: Field,
        _ value: String,
        _ word: String,
        _ update: inout NodeUpdate,
        _ session: inout ScontrolSession
    ) -> Progress {
        switch field {
        case .text(let path): update[keyPath: path] = value
        case .name:
            update.nodeNames = value
            return .taken
        case .binding:
            guard let binding = CPUBinding.parse(value) else {
                session.fail("Invalid input \(word)")
                session.complain("slurm_update error: \(session.lastFailure.text)")
                return .abandoned
            }
            update.cpuBind = binding
        case .weight:
            switch NodeWeight.parse(value) {
            case .success(let weight): update.weight = weight
            case .failure(let problem):
                session.output.error(problem.text)
                return .stopped
            }
        case .reason: update.reason = unquoted(value)
        case .state:
            guard let state = NodeStateRequest.parse(value) else {
                for line in NodeStateRequest.refusal(word) { session.complain(line) }
                return .abandoned
            }
            update.nodeState = Settable(raw: state)
        }
        return .counted
    }

    /// The text without a quote before it and one behind it.
    private static func unquoted(_ text: String) -> String {
        var text = text[...]
        if text.first == "\"" { text.removeFirst() }
        if text.last == "\"" { text.removeLast() }
        return String(text)
    }

    private static func finish(
        _ update: NodeUpdate,
        _ count: Int,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        if NodeStateRequest.needReason.contains(update.nodeState.raw), (update.reason ?? "").isEmpty {
            return session.complain("You must specify a reason when DOWNING or DRAINING a node. Request denied")
        }
        guard count > 0 else { return session.complain("No changes specified") }
        UpdateEntity.finish(Request.UpdateNode.self, update, &session, &controller)
    }
}
