import Foundation
import SlurmModel
import Testing

@testable import SimCluster

@Suite("Restoring")
struct RestoringTests {
    /// The engine that a controller would start with after it was stopped.
    private func restored(_ engine: ClusterEngine, _ configuration: EngineConfiguration) throws -> ClusterEngine {
        let jobs = try JSONDecoder().decode([Job].self, from: try JSONEncoder().encode(engine.jobs))
        #expect(jobs == engine.jobs)
        return ClusterEngine(
            configuration: configuration,
            restoring: jobs,
            nextJobID: engine.nextJobID,
            reservations: try JSONDecoder().decode(
                [Reservation].self,
                from: try JSONEncoder().encode(engine.reservations)
            ),
            at: engine.now
        )
    }

    @Test("running jobs keep what they hold and their limits, pending ones their order, and numbers go on")
    func roundTrip() throws {
        var cluster = VirtualCluster(.small)
        let running = try cluster.submit {
            $0.partitions = ["gpu"]
            $0.gresPerJob = [GresSpec(name: "gpu", count: 2)]
            $0.timeLimitMinutes = 10
        }
        let full = try cluster.submit { $0.numTasks = 16 }
        let first = try cluster.submit()
        let array = try cluster.submit { $0.array = "1-5" }
        let waiting = try cluster.submit { $0.dependency = "afterok:\(first)" }
        let later = try cluster.submit { $0.begin = SimTime(seconds: 100) }
        cluster.run(until: SimTime(seconds: 30))
        var engine = try restored(cluster.engine, .small)
        #expect(CheckerCatalog.violations(in: engine) == [])
        #expect(engine.jobs.map(\.reason) == cluster.engine.jobs.map(\.reason))
        #expect(engine.nodes.map(\.load) == cluster.engine.nodes.map(\.load))
        #expect(engine.job(running)?.endTime == SimTime(seconds: 600))
        let next = try engine.submit(JobRequest(), at: engine.now).id
        #expect(next == JobID(7))
        #expect(engine.job(next)?.priority == 4_294_901_753)
        engine.jobEnded(full, waitStatus: 0, at: SimTime(seconds: 40))
        #expect(engine.job(first)?.state == JobState(.running))
        #expect(engine.recordIDs(of: array).count == 5)
        #expect(engine.job(waiting)?.reason == .dependency)
        engine.advance(to: SimTime(seconds: 100))
        #expect(engine.job(later)?.state == JobState(.running))
        engine.advance(to: SimTime(seconds: 600))
        #expect(engine.job(running)?.state.base == .timeout)
    }

    @Test("about jobs that wait for the same as before nothing is to be kept or told anew")
    func noNews() throws {
        var cluster = VirtualCluster(.small)
        for _ in 0..<20 { _ = try cluster.submit { $0.numTasks = 4 } }
        let first = try cluster.submit()
        _ = try cluster.submit { $0.dependency = "afterok:\(first)" }
        _ = try cluster.submit { $0.hold = .user }
        cluster.run(until: SimTime(seconds: 30))
        var engine = try restored(cluster.engine, .small)
        #expect(engine.jobs.map(\.reason) == cluster.engine.jobs.map(\.reason))
        let changed = engine.takeEffects().filter {
            if case .jobChanged = $0 { true } else { false }
        }
        #expect(changed == [])
    }

    @Test(
        "whatever has happened, what must hold holds after a restart, and the queue is the same",
        arguments: UInt64(1)...15
    )
    func random(seed: UInt64) throws {
        var operations = RandomOperations(seed: seed + 5000)
        var cluster = RandomOperations.cluster()
        for _ in 0..<120 { operations.act(on: &cluster) }
        // What may start out of turn depends on the time, and a new engine looks at the whole queue.
        cluster.engine.noteRelease()
        cluster.engine.runScheduler()
        var configuration = cluster.engine.configuration
        configuration.apply(cluster.engine.nodes.map { NodeRecord($0) })
        configuration.partitions = cluster.engine.partitions
        let engine = try restored(cluster.engine, configuration)
        #expect(CheckerCatalog.violations(in: engine) == [])
        let states = { (engine: ClusterEngine) in engine.jobs.map { "\($0.id) \($0.state.word)" } }
        #expect(states(engine) == states(cluster.engine))
        #expect(engine.nodes.map(\.state) == cluster.engine.nodes.map(\.state))
        #expect(engine.licenseUse.map(\.used) == cluster.engine.licenseUse.map(\.used))
    }

    @Test("a job that was being requeued waits again once its processes are gone")
    func requeueing() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit()
        _ = try cluster.engine.requeue(JobSelection(id), by: 0, at: .zero)
        #expect(try cluster.job(id).run == 0)
        var engine = try restored(cluster.engine, .small)
        #expect(engine.job(id)?.state.word == "COMPLETING")
        engine.jobEnded(id, waitStatus: 15, at: SimTime(seconds: 1))
        #expect(engine.job(id)?.reason == .time)
        #expect(engine.job(id)?.run == 1)
    }

    @Test("a running job whose node is gone is left out")
    func missingNode() throws {
        var cluster = VirtualCluster(.small)
        let gone = try cluster.submit { $0.partitions = ["gpu"] }
        let stays = try cluster.submit()
        var configuration = EngineConfiguration.small
        configuration.nodes.removeLast()
        configuration.partitions.removeLast()
        let engine = try restored(cluster.engine, configuration)
        #expect(engine.job(gone) == nil)
        #expect(engine.job(stays)?.state == JobState(.running))
        #expect(CheckerCatalog.violations(in: engine) == [])
    }
}
