internal import Synchronization

/// Compares two kinds of clusters for many seeds, on several of each side by side.
package struct DifferentialRun: Sendable {
    private let reference: GroundKind
    private let subject: GroundKind
    private let note: @Sendable (String) -> Void

    /// Prepares a run; `note` is told what happens, line by line.
    package init(reference: GroundKind, subject: GroundKind, note: @escaping @Sendable (String) -> Void) {
        self.reference = reference
        self.subject = subject
        self.note = note
    }

    /// The kinds in the order in which they are believed: real Slurm before the simulator's daemon before the
    /// simulation.
    package static func pair(_ kinds: [GroundKind]) throws -> (reference: GroundKind, subject: GroundKind) {
        let ordered = kinds.sorted { $0.trust > $1.trust }
        guard let first = ordered.first, let last = ordered.last, ordered.count == 2 else {
            throw ScenarioError("seeds are played on two kinds of clusters, which are compared: give two")
        }
        return (first, last)
    }

    /// Plays the scenarios of these seeds.
    package func play(_ seeds: ClosedRange<UInt64>, lanes: Int? = nil) async -> [ScenarioResult] {
        let next = Mutex(seeds.lowerBound)
        let take: @Sendable () -> UInt64? = {
            next.withLock { next in
                guard next <= seeds.upperBound else { return nil }
                defer { next += 1 }
                return next
            }
        }
        let count = max(1, min(lanes ?? reference.lanes, seeds.count))
        return await withTaskGroup(of: [ScenarioResult].self) { group in
            for _ in 0..<count {
                group.addTask { await lane(take) }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.scenario < $1.scenario }
        }
    }

    /// Pairs of clusters one after the other, until all seeds are played.
    @concurrent
    private func lane(_ take: @Sendable () -> UInt64?) async -> [ScenarioResult] {
        var results: [ScenarioResult] = []
        while !Task.isCancelled, let seed = take() {
            do {
                let pair = [try await reference.make(), try await subject.make()]
                results += await play(
                    from: seed,
                    take,
                    Differential(reference: pair[0].ground, subject: pair[1].ground, note: note)
                )
                for running in pair { try await running.end() }
            } catch {
                results.append(result(seed, .failed("\(error)"), 0))
                return results
            }
        }
        return results
    }

    /// Plays seeds until one cannot be played.
    private func play(
        from first: UInt64,
        _ take: @Sendable () -> UInt64?,
        _ differential: Differential
    ) async -> [ScenarioResult] {
        var results: [ScenarioResult] = []
        var seed: UInt64? = first
        while let current = seed {
            let clock = ContinuousClock()
            let start = clock.now
            let verdict = await verdict(current, differential)
            // Of what was broken off nothing is known.
            if Task.isCancelled { break }
            results.append(result(current, verdict, (clock.now - start) / .seconds(1)))
            if case .failed = verdict { break }
            seed = take()
        }
        return results
    }

    private func verdict(_ seed: UInt64, _ differential: Differential) async -> Verdict {
        do {
            switch try await differential.compare(RandomScenario(seed: seed)) {
            case .agrees: return .agrees
            case .named(let reason): return .knownDifference(reason)
            case .undecided(let text): return .skipped("\(reference.name) does not do the same each time: \(text)")
            case .differs(let scenario, let text):
                let replay = "--backend \(reference.name) --backend \(subject.name) --seeds \(seed)"
                return .differs(
                    "play it again: slurm conformance run \(replay)\n\(scenario)on \(subject.name):\n\(text)"
                )
            }
        } catch {
            return .failed("\(error)")
        }
    }

    private func result(_ seed: UInt64, _ verdict: Verdict, _ seconds: Double) -> ScenarioResult {
        let name = "\(reference.name), \(subject.name)"
        note("\(name): seed \(seed): \(verdict.word)" + (verdict.text.isEmpty ? "" : "\n\(verdict.text)"))
        return ScenarioResult(backend: name, scenario: "seed-\(seed)", verdict: verdict, seconds: seconds)
    }
}
