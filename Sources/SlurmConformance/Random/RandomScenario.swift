internal import SimCluster

/// A scenario that follows from a seed: what users do with jobs, in any order.
///
/// Jobs end only when they are told to, and after everything that is done it is looked at the jobs once they have
/// settled; so nothing depends on how fast a cluster is.
package struct RandomScenario: Sendable, Hashable {
    /// The seed.
    package let seed: UInt64
    /// What is done, one after the other.
    package var operations: [Operation]

    /// Something that is done, and the job that it is done to.
    package struct Operation: Sendable, Hashable {
        /// The job's name.
        var job: String
        /// The jobs of which its words speak.
        var others: [String] = []
        /// What is done.
        var action: Step.Action

        /// Whether it makes the job.
        var isSubmission: Bool {
            if case .trySubmit = action { true } else { false }
        }
    }

    /// The scenario of a seed.
    package init(seed: UInt64, length: Int = Self.usualLength) {
        self.seed = seed
        var draw = OperationDraw(seed: seed)
        operations = (0..<length).map { _ in draw.next() }
    }

    /// How much is done in a scenario.
    package static let usualLength = 12

    /// The scenario as it is played.
    package var scenario: Scenario {
        var scenario = Scenario(name: "seed-\(seed)", summary: "What follows from the seed \(seed).")
        scenario.needs = [.full]
        scenario.patienceSeconds = Self.patienceSeconds
        for operation in operations {
            scenario.steps.append(Step(line: scenario.steps.count + 1, action: operation.action))
            scenario.steps.append(Step(line: scenario.steps.count + 1, action: .jobs))
        }
        return scenario
    }

    /// The scenario as a file has it, with nothing that is expected.
    package var text: String {
        (["# \(scenario.summary)"] + scenario.steps.map(\.text)).joined(separator: "\n") + "\n"
    }

    /// A machine on which much else happens takes its time to settle.
    private static let patienceSeconds = 60

    /// The same without one operation, and without all that is done to a job that is not there then.
    func without(_ index: Int) -> RandomScenario {
        let removed = operations[index]
        var shorter = self
        shorter.operations.remove(at: index)
        if removed.isSubmission {
            shorter.operations.removeAll { operation in
                operation.job == removed.job || operation.others.contains(removed.job)
            }
        }
        return shorter
    }
}
