import SlurmModel
import Testing

@testable import SimCluster

@Suite("Holding, requeueing and suspending")
struct HoldingTests {
    @Test("a held job never starts; released, it gets a new priority and starts")
    func hold() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { $0.hold = .user }
        cluster.run(until: SimTime(seconds: 1_000_000))
        #expect(cluster.status(id) == "PENDING JobHeldUser")
        #expect(try cluster.job(id).eligibleTime == nil)
        _ = try cluster.engine.release(JobSelection(id), by: 0, at: cluster.engine.now)
        #expect(cluster.status(id) == "RUNNING None")
        #expect(try cluster.job(id).priority == 4_294_901_759)
    }

    @Test("what an administrator holds only an administrator releases")
    func administratorsHold() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        try cluster.submit()
        let id = try cluster.submit { $0.userID = 7 }
        _ = try cluster.engine.hold(JobSelection(id), as: .administrator, by: 0, at: .zero)
        #expect(cluster.status(id) == "PENDING JobHeldAdmin")
        #expect(throws: EngineRefusal(.accessDenied)) {
            try cluster.engine.release(JobSelection(id), by: 7, at: .zero)
        }
        _ = try cluster.engine.release(JobSelection(id), by: 0, at: .zero)
        _ = try cluster.engine.hold(JobSelection(id), as: .administrator, by: 7, at: .zero)
        #expect(cluster.status(id) == "PENDING JobHeldUser")
        _ = try cluster.engine.release(JobSelection(id), by: 7, at: .zero)
        #expect(cluster.status(id) == "PENDING Resources")
    }

    @Test("holding the blocked head of the queue lets the next job start")
    func holdHead() throws {
        var cluster = VirtualCluster(.uniform(nodes: 2, cpus: 1))
        try cluster.submit { $0.timeLimitMinutes = 5 }
        let head = try cluster.submit {
            $0.minNodes = 2
            $0.timeLimitMinutes = 5
        }
        let later = try cluster.submit { $0.timeLimitMinutes = 60 }
        #expect(cluster.status(later) == "PENDING Priority")
        _ = try cluster.engine.hold(JobSelection(head), as: .user, by: 0, at: .zero)
        #expect(cluster.status(later) == "RUNNING None")
    }

    @Test("a requeued job completes first, then waits about two minutes, and counts a restart")
    func requeue() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit()
        cluster.run(until: SimTime(seconds: 10))
        _ = try cluster.engine.requeue(JobSelection(id), by: 0, at: SimTime(seconds: 10))
        #expect(cluster.status(id) == "COMPLETING None")
        #expect(try cluster.job(id).restarts == 1)
        cluster.settle()
        #expect(cluster.status(id) == "PENDING BeginTime")
        #expect(try cluster.job(id).submitTime == SimTime(seconds: 10))
        #expect(try cluster.job(id).eligibleTime == SimTime(seconds: 131))
        #expect(cluster.runs.last?.state.word == "REQUEUED")
        cluster.run(until: SimTime(seconds: 131))
        #expect(cluster.status(id) == "RUNNING None")
    }

    @Test("requeuehold holds, and says so in words")
    func requeueHold() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit()
        _ = try cluster.engine.requeue(JobSelection(id), held: true, by: 0, at: .zero)
        cluster.settle()
        #expect(cluster.status(id) == "PENDING JobHeldUser")
        #expect(try cluster.job(id).stateDescription == "job requeued in held state")
        _ = try cluster.engine.release(JobSelection(id), by: 0, at: .zero)
        #expect(cluster.status(id) == "PENDING BeginTime")
        #expect(try cluster.job(id).stateDescription == nil)
    }

    @Test("jobs that wait, forbid it or have no script are not requeued")
    func requeueRefused() throws {
        var cluster = VirtualCluster(.small)
        let waiting = try cluster.submit { $0.hold = .user }
        let forbids = try cluster.submit { $0.allowsRequeue = false }
        let allocation = try cluster.submit { $0.isBatch = false }
        for (id, code) in [(waiting, SlurmErrno.jobPending), (forbids, .disabled), (allocation, .batchOnly)] {
            #expect(throws: EngineRefusal(code)) { try cluster.engine.requeue(JobSelection(id), by: 0, at: .zero) }
        }
    }

    @Test("a job that is over may be requeued")
    func requeueEnded() throws {
        var cluster = VirtualCluster(.small)
        cluster.secondsOfName["short"] = 1
        let id = try cluster.submit("short")
        cluster.run(until: SimTime(seconds: 5))
        _ = try cluster.engine.requeue(JobSelection(id), by: 0, at: SimTime(seconds: 5))
        #expect(cluster.status(id) == "PENDING BeginTime")
        cluster.run(until: SimTime(seconds: 200))
        #expect(cluster.status(id) == "COMPLETED None")
    }

    @Test("others have the cores of a suspended job, and keep them when it is resumed")
    func suspendedCores() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 2))
        let id = try cluster.submit {
            $0.numTasks = 2
            $0.timeLimitMinutes = 10
        }
        cluster.run(until: SimTime(seconds: 1))
        let next = try cluster.submit { $0.timeLimitMinutes = 1 }
        #expect(cluster.status(next) == "PENDING Resources")
        _ = try cluster.engine.suspend(JobSelection(id), by: 0, at: SimTime(seconds: 2))
        #expect(cluster.status(next) == "RUNNING None")
        #expect(cluster.engine.nodes[0].allocatedCPUs == 1)
        _ = try cluster.engine.resume(JobSelection(id), by: 0, at: SimTime(seconds: 3))
        #expect(cluster.status(id) == "RUNNING None")
        #expect(cluster.engine.nodes[0].allocatedCPUs == 2)
        cluster.run(until: SimTime(seconds: 100))
        #expect(cluster.status(next) == "TIMEOUT TimeLimit")
        #expect(cluster.engine.nodes[0].allocatedCPUs == 2)
        _ = try cluster.engine.suspend(JobSelection(id), by: 0, at: SimTime(seconds: 100))
        #expect(cluster.engine.nodes[0].state.base == .idle)
        cluster.run(until: SimTime(seconds: 1000))
        #expect(cluster.status(id) == "SUSPENDED None")
    }

    @Test("a suspended job keeps its memory, and its limit counts only the time that it ran")
    func suspend() throws {
        var configuration = EngineConfiguration.uniform(nodes: 1, cpus: 1)
        configuration.tracksMemory = true
        var cluster = VirtualCluster(configuration)
        let id = try cluster.submit { $0.timeLimitMinutes = 1 }
        cluster.run(until: SimTime(seconds: 20))
        _ = try cluster.engine.suspend(JobSelection(id), by: 0, at: SimTime(seconds: 20))
        #expect(cluster.status(id) == "SUSPENDED None")
        #expect(try cluster.job(id).priority == 0)
        let next = try cluster.submit()
        cluster.run(until: SimTime(seconds: 500))
        #expect(cluster.status(next) == "PENDING Resources")
        _ = try cluster.engine.resume(JobSelection(id), by: 0, at: SimTime(seconds: 500))
        #expect(cluster.status(id) == "RUNNING None")
        #expect(try cluster.job(id).endTime == SimTime(seconds: 540))
        cluster.run(until: SimTime(seconds: 540))
        #expect(cluster.status(id) == "TIMEOUT TimeLimit")
    }

    @Test("only administrators suspend, and only what runs")
    func suspendRefused() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { $0.userID = 7 }
        #expect(throws: EngineRefusal(.accessDenied)) { try cluster.engine.suspend(JobSelection(id), by: 7, at: .zero) }
        #expect(throws: EngineRefusal(.jobNotSuspended)) {
            try cluster.engine.resume(JobSelection(id), by: 0, at: .zero)
        }
        let held = try cluster.submit { $0.hold = .user }
        #expect(throws: EngineRefusal(.jobPending)) { try cluster.engine.suspend(JobSelection(held), by: 0, at: .zero) }
    }

    @Test("a job waits for its begin time and starts then")
    func begin() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { $0.begin = SimTime(seconds: 3600) }
        #expect(cluster.status(id) == "PENDING BeginTime")
        #expect(cluster.engine.nextEventTime == SimTime(seconds: 3600))
        cluster.run(until: SimTime(seconds: 3600))
        #expect(cluster.status(id) == "RUNNING None")
        #expect(try cluster.job(id).eligibleTime == SimTime(seconds: 3600))
    }

    @Test("a job that is requeued after it was cancelled waits again for the jobs that it waited for")
    func requeueWithDependency() throws {
        var cluster = VirtualCluster(.small)
        let first = try cluster.submit { $0.begin = SimTime(seconds: 1000) }
        let second = try cluster.submit { $0.dependency = "after:\(first)" }
        try cluster.engine.cancel(JobSelection(second), by: 0, at: .zero)
        _ = try cluster.engine.requeue(JobSelection(second), by: 0, at: .zero)
        cluster.run(until: SimTime(seconds: 999))
        #expect(cluster.status(second) == "PENDING Dependency")
        cluster.run(until: SimTime(seconds: 1000))
        #expect(cluster.status(second) == "RUNNING None")
    }
}
