internal import Synchronization

/// Plays scenarios on several clusters of each kind, side by side.
package struct ConformanceRun: Sendable {
    private let scenarios: [Scenario]
    private let note: @Sendable (String) -> Void

    /// Prepares a run; `note` is told what happens, line by line.
    package init(_ scenarios: [Scenario], note: @escaping @Sendable (String) -> Void = { _ in }) {
        // Those that wait longest come first, so that nobody waits for the last one alone.
        self.scenarios = scenarios.sorted { ($1.patienceSeconds, $0.name) < ($0.patienceSeconds, $1.name) }
        self.note = note
    }

    /// Plays all scenarios on clusters of this kind.
    package func play(on kind: GroundKind, lanes: Int? = nil) async -> [ScenarioResult] {
        let suited = Dictionary(grouping: scenarios) { kind.suited(to: $0.needs) }
        let results = await withTaskGroup(of: [ScenarioResult].self) { group in
            for (kind, scenarios) in suited {
                let queue = ScenarioQueue(scenarios)
                // A lane for which there is not much to do costs more than it saves.
                let most = (scenarios.count + Self.leastPerLane - 1) / Self.leastPerLane
                for _ in 0..<max(1, min(lanes ?? kind.lanes, most)) {
                    group.addTask { await lane(kind, queue) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return results.sorted { $0.scenario < $1.scenario }
    }

    private static let leastPerLane = 8

    /// One cluster after the other, until all is played: one on which something went wrong is not used again.
    @concurrent
    private func lane(_ kind: GroundKind, _ queue: ScenarioQueue) async -> [ScenarioResult] {
        var results: [ScenarioResult] = []
        while !queue.isEmpty && !Task.isCancelled {
            let running: RunningGround
            do {
                running = try await kind.make()
            } catch {
                while !Task.isCancelled, let scenario = queue.take() {
                    results.append(result(scenario, kind, .failed("\(error)"), 0))
                }
                return results
            }
            results += await play(on: running.ground, kind, queue)
            do {
                try await running.end()
            } catch {
                note("\(kind.name): the cluster was not removed: \(error)")
            }
        }
        return results
    }

    /// Plays until something differs or nothing is left.
    private func play(on ground: any Ground, _ kind: GroundKind, _ queue: ScenarioQueue) async -> [ScenarioResult] {
        var results: [ScenarioResult] = []
        while !Task.isCancelled, let scenario = queue.take() {
            let clock = ContinuousClock()
            let start = clock.now
            let verdict = await Self.verdict(scenario, on: ground, named: kind.name)
            // Of what was broken off nothing is known.
            if Task.isCancelled { break }
            let seconds = (clock.now - start) / .seconds(1)
            results.append(result(scenario, kind, verdict, seconds))
            let isUsedUp = verdict.isFailure && scenario.needs.contains(.operator)
            if isUsedUp && ground.isOwn { break }
        }
        return results
    }

    private func result(
        _ scenario: Scenario,
        _ kind: GroundKind,
        _ verdict: Verdict,
        _ seconds: Double
    ) -> ScenarioResult {
        let text = verdict.isFailure ? "\n\(verdict.text)" : ""
        note("\(kind.name): \(scenario.name): \(verdict.word)\(text)")
        return ScenarioResult(backend: kind.name, scenario: scenario.name, verdict: verdict, seconds: seconds)
    }

    private static let knownDifferenceSeconds = 5

    /// Plays one scenario.
    package static func verdict(_ scenario: Scenario, on ground: any Ground, named name: String) async -> Verdict {
        if let missing = scenario.needs.subtracting(ground.offers).sorted().first { return .skipped(missing.missing) }
        let known = scenario.differences[name]
        let difference: String?
        do {
            var scenario = scenario
            // What is known not to come is not waited for.
            if known != nil { scenario.patienceSeconds = min(scenario.patienceSeconds, Self.knownDifferenceSeconds) }
            var player = Player(scenario, on: ground)
            let observations = try await player.play()
            difference = observations.last.flatMap { $0.agrees ? nil : DifferenceText.text($0) }
        } catch {
            difference = "\(error)"
        }
        switch (difference, known) {
        case (nil, nil): return .agrees
        case (nil, let reason?): return .agreesUnexpectedly(reason)
        case (_?, let reason?): return .knownDifference(reason)
        case (let text?, nil): return .differs(text)
        }
    }
}

/// The scenarios that are still to be played.
private final class ScenarioQueue: Sendable {
    private let left: Mutex<[Scenario]>

    init(_ scenarios: [Scenario]) {
        left = Mutex(scenarios.reversed())
    }

    var isEmpty: Bool { left.withLock { $0.isEmpty } }

    func take() -> Scenario? {
        left.withLock { $0.popLast() }
    }
}
