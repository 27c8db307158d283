import SlurmModel
import Testing

@testable import SimCluster

@Suite("What accounting keeps of jobs")
struct JobHistoryTests {
    /// Notes everything that an engine tells of its jobs.
    private static func note(_ cluster: inout VirtualCluster, in history: inout JobHistory) {
        for effect in cluster.engine.takeEffects() {
            switch effect {
            case .runEnded(let job): _ = history.note(job, isOver: true, at: cluster.engine.now) { _ in }
            case .jobChanged(let id):
                guard let job = cluster.engine.job(id) else { continue }
                _ = history.note(job, isOver: false, at: cluster.engine.now) { _ in }
            default: continue
            }
        }
    }

    @Test("a run has one record from its submission to its end, with the script as its step")
    func oneRun() throws {
        var cluster = VirtualCluster(.small)
        var history = JobHistory()
        let id = try cluster.engine.submit(JobRequest(name: "job"), at: cluster.engine.now).id
        Self.note(&cluster, in: &history)
        #expect(history.records(at: cluster.engine.now).map(\.job.state.base) == [.running])
        cluster.engine.jobEnded(id, waitStatus: 0x300, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        let record = try #require(history.records(at: cluster.engine.now).first)
        #expect(record.job.state.base == .failed && record.exitStatus == 0x300 && record.isClosed)
        #expect(record.steps.map(\.state) == [.failed] && record.steps.map(\.exitStatus) == [0x300])
    }

    @Test("a requeued job leaves a record of each run")
    func requeued() throws {
        var cluster = VirtualCluster(.small)
        var history = JobHistory()
        let id = try cluster.engine.submit(JobRequest(name: "job"), at: cluster.engine.now).id
        Self.note(&cluster, in: &history)
        _ = try cluster.engine.requeue(JobSelection(id), by: 0, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        cluster.engine.jobEnded(id, waitStatus: 15, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        let records = history.records(at: cluster.engine.now)
        #expect(records.map(\.index) == [1, 2])
        #expect(records[0].job.state.flags.contains(.requeue) && records[0].hasEnded)
        #expect(records[1].job.state.base == .pending && !records[1].hasEnded)
    }

    @Test("a run that had ended counts as requeued once its job is put back into the queue")
    func requeuedAfterItsEnd() throws {
        var cluster = VirtualCluster(.small)
        var history = JobHistory()
        let id = try cluster.engine.submit(JobRequest(name: "job"), at: cluster.engine.now).id
        cluster.engine.jobEnded(id, waitStatus: 0x100, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        #expect(history.records(at: cluster.engine.now).map { $0.job.state.flags.contains(.requeue) } == [false])
        _ = try cluster.engine.requeue(JobSelection(id), by: 0, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        let records = history.records(at: cluster.engine.now)
        #expect(records.map { $0.job.state.flags.contains(.requeue) } == [true, false])
        #expect(records[0].exitStatus == 0x100 && records[1].job.state.base == .pending)
    }

    @Test("the exit status of a cancelled job is 0, and its script's is the signal that ended it")
    func cancelled() throws {
        var cluster = VirtualCluster(.small)
        var history = JobHistory()
        let id = try cluster.engine.submit(JobRequest(name: "job"), at: cluster.engine.now).id
        try cluster.engine.cancel(JobSelection(id), by: 0, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        cluster.engine.jobEnded(id, waitStatus: 15, at: cluster.engine.now)
        Self.note(&cluster, in: &history)
        let record = try #require(history.records(at: cluster.engine.now).first)
        #expect(record.exitStatus == 0 && record.job.cancelledBy == 0)
        #expect(record.steps.map(\.exitStatus) == [15] && record.steps.map(\.state) == [.cancelled])
    }

    @Test("with a lag a change is seen only when that has passed")
    func lag() throws {
        var cluster = VirtualCluster(.small)
        var history = JobHistory(lag: .seconds(5))
        let id = try cluster.engine.submit(JobRequest(name: "job"), at: cluster.engine.now).id
        Self.note(&cluster, in: &history)
        let start = cluster.engine.now
        #expect(history.records(at: start).isEmpty)
        #expect(history.records(at: start + .seconds(5)).map(\.job.state.base) == [.running])
        cluster.engine.jobEnded(id, waitStatus: 0, at: start + .seconds(6))
        Self.note(&cluster, in: &history)
        #expect(history.records(at: start + .seconds(10)).map(\.job.state.base) == [.running])
        #expect(history.records(at: start + .seconds(11)).map(\.job.state.base) == [.completed])
    }

    @Test("records that were kept go on where they were")
    func restored() throws {
        var cluster = VirtualCluster(.small)
        var history = JobHistory()
        let id = try cluster.engine.submit(JobRequest(name: "job"), at: cluster.engine.now).id
        Self.note(&cluster, in: &history)
        var next = JobHistory(restoring: history.records(at: cluster.engine.now))
        cluster.engine.jobEnded(id, waitStatus: 0, at: cluster.engine.now)
        Self.note(&cluster, in: &next)
        #expect(next.records(at: cluster.engine.now).map(\.job.state.base) == [.completed])
    }
}
