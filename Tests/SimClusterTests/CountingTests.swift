import SlurmModel
import Testing

@testable import SimCluster

@Suite("Comparison with counting")
struct CountingTests {
    /// Jobs as they might come to a machine, ascending by submit time.
    private func workload(seed: UInt64, count: Int, processors: Int) -> [CountingSimulation.Job] {
        var random = SeededRandom(seed: seed)
        var time: Int64 = 0
        return (0..<count).map { _ in
            time += Int64(random.below(3) == 0 ? random.below(60) : 0)
            let limit = Int64(1 + random.below(120))
            let size = 1 + random.below(random.chance(1, in: 4) ? processors : max(1, processors / 4))
            return CountingSimulation.Job(
                submit: time,
                run: Int64(1 + random.below(Int(limit))),
                limit: limit,
                size: size
            )
        }
    }

    /// The times, in minutes, at which the engine starts the jobs.
    private func starts(_ jobs: [CountingSimulation.Job], processors: Int, backfills: Bool) throws -> [Int64] {
        var configuration = EngineConfiguration.uniform(nodes: 1, cpus: processors)
        configuration.backfills = backfills
        configuration.backfillWindowStep = .zero
        configuration.maxBackfillJobs = .max
        configuration.backfillWindow = SimDuration(microseconds: .max)
        configuration.overTimeLimit = .infinite
        var engine = ClusterEngine(configuration: configuration)
        var starts = jobs.map { _ in Int64(-1) }
        var ends: [(minute: Int64, id: JobID)] = []
        var next = 0
        while next < jobs.count || !ends.isEmpty {
            let end = ends.map(\.minute).min() ?? .max
            let now = min(end, next < jobs.count ? jobs[next].submit : .max)
            let time = SimTime(seconds: now * 60)
            engine.advance(to: time)
            try engine.together { (engine: inout ClusterEngine) throws(EngineRefusal) in
                for ended in ends where ended.minute == now { engine.jobEnded(ended.id, waitStatus: 0, at: time) }
                while next < jobs.count, jobs[next].submit == now {
                    var request = JobRequest()
                    request.numTasks = .value(UInt32(jobs[next].size))
                    request.timeLimitMinutes = .value(UInt32(jobs[next].limit))
                    _ = try engine.submit(request, at: time)
                    next += 1
                }
            }
            ends.removeAll { $0.minute == now }
            for effect in engine.takeEffects() {
                guard case .launch(let id) = effect else { continue }
                let index = Int(id.rawValue) - 1
                starts[index] = now
                ends.append((now + jobs[index].run, id))
            }
        }
        return starts
    }

    @Test("on one machine every job starts when counting processors says so", arguments: UInt64(1)...12)
    func sameStarts(seed: UInt64) throws {
        for backfills in [true, false] {
            let processors = [1, 7, 16, 64][Int(seed % 4)]
            let jobs = workload(seed: seed, count: 150, processors: processors)
            let counted = CountingSimulation(processors: processors, backfills: backfills, jobs: jobs).starts
            #expect(try starts(jobs, processors: processors, backfills: backfills) == counted)
        }
    }
}
