/// A way in which real Slurm is known to do something else than the simulator in a random scenario.
///
/// One rule, one file, as narrow as can be: what it does not recognise is a difference that nobody has explained.
protocol NamedDifference {
    /// What real Slurm does and why the simulator does not, in one sentence.
    static var reason: String { get }

    /// Whether this is what a difference comes from.
    static func explains(_ difference: SeenDifference) -> Bool
}

/// All of them.
enum NamedDifferences {
    private static var all: [any NamedDifference.Type] {
        [GuessedNodes.self, HeldBehindFailedJob.self, UnroundedCPUs.self]
    }

    /// The reason of a difference; nil for one that nobody has explained.
    static func reason(of difference: SeenDifference) -> String? {
        all.first { $0.explains(difference) }?.reason
    }
}

/// What a rule is told of a difference.
struct SeenDifference: Sendable {
    /// What was done up to there.
    var operations: [RandomScenario.Operation]
    /// What the reference, real Slurm, shows at the step at which they differ, with the scenario's names.
    var expected: [String]
    /// What the simulator shows there.
    var seen: [String]

    /// The options with which a job was submitted.
    func options(of name: some StringProtocol) -> [String] {
        for operation in operations {
            if case .trySubmit(let own, let words) = operation.action, own == name { return words }
        }
        return []
    }
}
