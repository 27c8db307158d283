@testable import SimCluster

/// Something that must hold in a cluster after every event.
protocol InvariantChecker: Sendable {
    /// What must hold, in a few words.
    static var statement: String { get }
    /// Where it does not hold; empty where it does.
    static func violations(in engine: ClusterEngine) -> [String]
}

/// All checkers.
enum CheckerCatalog {
    /// The checkers, in the order in which they are asked.
    static let all: [any InvariantChecker.Type] = [
        IdentityChecker.self,
        JobStateChecker.self,
        AllocationChecker.self,
        CapacityChecker.self,
        NodeStateChecker.self,
        QueueChecker.self,
        WorkConservationChecker.self,
        ArrayChecker.self,
        LicenseChecker.self,
        TimerChecker.self,
        HetChecker.self,
    ]

    /// All violations, each with the statement that it violates.
    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        for checker in all {
            for violation in checker.violations(in: engine) { found.append("\(checker.statement): \(violation)") }
        }
        return found
    }
}
