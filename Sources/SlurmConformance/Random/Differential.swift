/// Plays random scenarios on two clusters and compares what is to be seen.
package struct Differential: Sendable {
    /// The cluster that is right.
    let reference: any Ground
    /// The cluster that is to do the same.
    let subject: any Ground

    /// Is told of differences that are still looked into.
    let note: @Sendable (String) -> Void

    /// What came of one seed.
    package enum Outcome: Sendable, Hashable {
        /// Both did the same.
        case agrees
        /// They did not; the shortest scenario that shows it, with what the reference does, and what the other one did.
        case differs(scenario: String, text: String)
        /// They did not, as is known, for this reason.
        case named(String)
        /// The reference itself did something else the second time.
        case undecided(String)
    }

    /// Takes two clusters.
    package init(reference: any Ground, subject: any Ground, note: @escaping @Sendable (String) -> Void = { _ in }) {
        self.note = note
        self.reference = reference
        self.subject = subject
    }

    /// Plays a scenario on both; where they differ, the shortest one that shows it is looked for.
    ///
    /// Throws where one of them cannot play at all.
    package func compare(_ random: RandomScenario) async throws -> Outcome {
        if try await agreesAtFirstSight(random) { return .agrees }
        guard let found = try await difference(random) else { return .agrees }
        if let reason = NamedDifferences.reason(of: found.difference) { return .named(reason) }
        note("\(random.scenario.name) differs, which is looked into\n\(found.text)")
        // What two clusters do is only compared where the reference does the same each time.
        guard let again = try await difference(random) else { return .undecided(found.text) }
        guard again.expected == found.expected else { return .undecided(found.text) }
        var shortest = again
        var index = 0
        var trials = 0
        while index < shortest.random.operations.count && trials < Self.longestSearch {
            trials += 1
            // From the end: what comes last is what showed the difference, and what comes first makes most of the rest.
            let place = shortest.random.operations.count - 1 - index
            if let shorter = try await difference(shortest.random.without(place)) {
                shortest = shorter
            } else {
                index += 1
            }
        }
        return .differs(scenario: shortest.written, text: shortest.text)
    }

    /// Whether the reference does what the subject did, which is seen faster than what it does.
    private func agreesAtFirstSight(_ random: RandomScenario) async throws -> Bool {
        var scenario = random.scenario
        scenario.patienceSeconds = Self.firstSightSeconds
        var recorder = Player(scenario, on: subject)
        scenario.steps = Self.steps(try await recorder.play(isRecording: true))
        var player = Player(scenario, on: reference)
        do {
            return try await player.play().last?.agrees ?? true
        } catch is ScenarioError {
            return false
        }
    }

    /// Slurm's schedulers have looked several times by then.
    private static let firstSightSeconds = 10

    private static func steps(_ observations: [Player.Observation]) -> [Step] {
        observations.map { observation in
            var step = observation.step
            step.expected = observation.general
            return step
        }
    }

    /// How many scenarios are tried to find a short one.
    private static let longestSearch = 40

    /// A difference between the two.
    private struct Found {
        var random: RandomScenario
        var expected: [Step]
        var difference: SeenDifference
        var text: String

        /// The scenario up to where they differ, as a file has it.
        var written: String {
            let head = ["# \(random.scenario.summary)", "needs: full"]
            return (head + expected.flatMap { [$0.text] + $0.expected }).joined(separator: "\n") + "\n"
        }
    }

    /// Plays the scenario on both; nil where they do the same.
    private func difference(_ random: RandomScenario) async throws -> Found? {
        guard !random.operations.isEmpty else { return nil }
        var scenario = random.scenario
        var recorder = Player(scenario, on: reference)
        let recorded = try await recorder.play(isRecording: true)
        scenario.steps = Self.steps(recorded)
        var player = Player(scenario, on: subject)
        let seen = try await player.play()
        guard let last = seen.last, !last.agrees else { return nil }
        return Found(
            random: random,
            expected: Array(scenario.steps.prefix(seen.count)),
            difference: SeenDifference(
                // Each operation is followed by a look at the jobs.
                operations: Array(random.operations.prefix((seen.count + 1) / 2)),
                expected: scenario.steps[seen.count - 1].expected,
                seen: last.general
            ),
            text: DifferenceText.text(last)
        )
    }
}
