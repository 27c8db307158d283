internal import TestClusters

extension Player {
    /// The jobs once nothing changes any more by itself.
    func settledRows(isThorough: Bool) async throws -> [JobRow] {
        var waiting = patience
        var last = try await rows()
        // Time in a simulation stands still, and is not to be moved by somebody who only looks.
        if ground.settling == .atOnce, !last.contains(where: \.isPassing) { return last }
        // Where it is known what is to come, and nothing is left for the scheduler to do, it need not be waited for.
        if !isThorough, !last.contains(where: { $0.isPassing || $0.isOpen }) { return last }
        var watch = try await SettlingWatch(ground, isThorough: isThorough)
        while true {
            guard try await waiting.goOn(ground.backend) else { throw ScenarioError("the jobs do not settle") }
            let now = try await rows()
            if now != last || now.contains(where: \.isPassing) {
                last = now
                watch = try await SettlingWatch(ground, isThorough: isThorough)
            } else if try await watch.isOver {
                return now
            }
        }
    }
}

/// Whether a cluster has had the time to change something, since it was begun to look.
struct SettlingWatch {
    private let ground: any Ground
    private let start: SchedulerCycles
    private let startTime = ContinuousClock.now
    private let isThorough: Bool

    /// Begins to look; `isThorough` where nobody knows what is to be seen.
    init(_ ground: any Ground, isThorough: Bool) async throws {
        self.ground = ground
        self.isThorough = isThorough
        start = ground.settling == .afterSchedulerCycles ? try await SchedulerCycles(ground.backend) : SchedulerCycles()
    }

    /// Whether what has not changed until now will not.
    var isOver: Bool {
        get async throws {
            switch ground.settling {
            case .atOnce: return true
            case .unchanged(let duration): return ContinuousClock.now - startTime >= duration
            case .afterSchedulerCycles:
                let now = try await SchedulerCycles(ground.backend)
                if !isThorough { return now.main > start.main }
                // The backfill scheduler goes through the queue a second after a change, if there is something for it
                // to do.
                return now.main >= start.main + (now.backfill > start.backfill ? 2 : 3)
            }
        }
    }
}

/// How often slurmctld has gone through the queue.
struct SchedulerCycles: Sendable, Hashable {
    /// Times that the main scheduler has.
    var main = 0
    /// Times that the backfill scheduler has.
    var backfill = 0

    init() {}

    /// Asks the cluster.
    init(_ backend: any ClusterBackend) async throws {
        let printed = try await backend.run(CommandCall("sdiag"))
        let totals = printed.output.split(separator: "\n").filter { $0.contains("Total cycles:") }
            .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
        guard totals.count == 2 else { throw ScenarioError("sdiag does not tell of the schedulers: \(printed.errors)") }
        (main, backfill) = (totals[0], totals[1])
    }
}
