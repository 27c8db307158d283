import SlurmModel
import Testing

@testable import SimCluster

@Suite("Time limits")
struct TimeLimitTests {
    @Test("a job at its limit gets TERM at once and KILL after KillWait, and ends as TIMEOUT")
    func timeout() throws {
        var cluster = VirtualCluster(.small)
        cluster.resistsTermination = ["stubborn"]
        let id = try cluster.submit("stubborn") { $0.timeLimitMinutes = 1 }
        cluster.run(until: SimTime(seconds: 60))
        #expect(cluster.status(id) == "COMPLETING TimeLimit")
        cluster.run(until: SimTime(seconds: 89))
        #expect(cluster.status(id) == "COMPLETING TimeLimit")
        cluster.run(until: SimTime(seconds: 90))
        #expect(cluster.status(id) == "TIMEOUT TimeLimit")
        #expect(try cluster.job(id).exitStatus == 9)
        #expect(try cluster.job(id).endTime == SimTime(seconds: 60))
    }

    @Test("OverTimeLimit lets a job outlast its limit, a partition's own before the cluster's")
    func overTime() throws {
        var configuration = EngineConfiguration.small
        configuration.overTimeLimit = 2
        configuration.partitions[1].overTimeLimitMinutes = .infinite
        var cluster = VirtualCluster(configuration)
        let one = try cluster.submit { $0.timeLimitMinutes = 1 }
        let two = try cluster.submit {
            $0.timeLimitMinutes = 1
            $0.partitions = ["gpu"]
        }
        cluster.run(until: SimTime(seconds: 179))
        #expect(cluster.status(one) == "RUNNING None")
        cluster.run(until: SimTime(seconds: 100_000))
        #expect(cluster.status(one) == "gone")
        #expect(cluster.status(two) == "RUNNING None")
    }

    @Test("the partition's default limit holds, then its maximum, then none")
    func defaults() throws {
        var configuration = EngineConfiguration.small
        configuration.partitions[0].maxTimeMinutes = 60
        configuration.partitions[0].defaultTimeMinutes = 10
        configuration.partitions.append(EnginePartition(name: "max", nodes: ["cpu-0"]))
        configuration.partitions[2].maxTimeMinutes = 30
        var cluster = VirtualCluster(configuration)
        #expect(try cluster.submitted().timeLimitMinutes == 10)
        #expect(try cluster.submitted { $0.partitions = ["max"] }.timeLimitMinutes == 30)
        #expect(try cluster.submitted { $0.partitions = ["gpu"] }.timeLimitMinutes == .infinite)
    }

    @Test("the warning signal comes so many seconds before the end, to whom it was meant")
    func warning() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit {
            $0.timeLimitMinutes = 2
            $0.warnSignal = 10
            $0.warnTimeSeconds = 30
            $0.warnFlags = 1
        }
        cluster.engine.advance(to: SimTime(seconds: 89))
        #expect(!cluster.engine.takeEffects().contains(.signal(id, signal: 10, scope: .batchShell)))
        cluster.engine.advance(to: SimTime(seconds: 90))
        #expect(cluster.engine.takeEffects().contains(.signal(id, signal: 10, scope: .batchShell)))
    }

    @Test("a pending job that can no longer end by its deadline ends as DEADLINE")
    func deadline() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        try cluster.submit()
        let late = try cluster.submit {
            $0.timeLimitMinutes = 5
            $0.deadline = SimTime(seconds: 60)
        }
        #expect(cluster.status(late) == "DEADLINE DeadLine")
        #expect(try cluster.job(late).exitStatus == 1)
        let waits = try cluster.submit {
            $0.timeLimitMinutes = 5
            $0.deadline = SimTime(seconds: 600)
        }
        cluster.run(until: SimTime(seconds: 300))
        #expect(cluster.status(waits) == "PENDING Resources")
        cluster.run(until: SimTime(seconds: 301))
        #expect(cluster.status(waits) == "DEADLINE DeadLine")
    }

    @Test("a job that is held past its deadline ends when it is released; a deadline that is past is refused")
    func heldPastDeadline() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit {
            $0.deadline = SimTime(seconds: 100)
            $0.timeLimitMinutes = .value(1)
            $0.hold = .user
        }
        cluster.run(until: SimTime(seconds: 200))
        #expect(cluster.status(id) == "PENDING JobHeldUser")
        _ = try cluster.engine.release(JobSelection(id), by: 0, at: SimTime(seconds: 200))
        #expect(cluster.status(id) == "DEADLINE DeadLine")
        #expect(throws: EngineRefusal(.invalidTimeLimit)) {
            try cluster.submit { $0.deadline = SimTime(seconds: 199) }
        }
    }

    @Test("a job that starts has its limit cut to its deadline")
    func deadlineCuts() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { $0.deadline = SimTime(seconds: 600) }
        #expect(try cluster.job(id).timeLimitMinutes == 10)
    }

    @Test("changing the limit of a running job moves its end")
    func changeLimit() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { $0.timeLimitMinutes = 10 }
        cluster.run(until: SimTime(seconds: 60))
        var changes = JobChanges()
        changes.timeLimitMinutes = 2
        _ = try cluster.engine.update(JobSelection(id), changes, by: 0, at: cluster.engine.now)
        #expect(try cluster.job(id).endTime == SimTime(seconds: 120))
        cluster.run(until: SimTime(seconds: 120))
        #expect(cluster.status(id) == "TIMEOUT TimeLimit")
    }

    @Test("a user may shorten a limit but not lengthen it")
    func users() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit {
            $0.userID = 7
            $0.timeLimitMinutes = 10
        }
        var changes = JobChanges()
        changes.timeLimitMinutes = 11
        #expect(throws: EngineRefusal(.accessDenied)) {
            try cluster.engine.update(JobSelection(id), changes, by: 7, at: .zero)
        }
        changes.timeLimitMinutes = 9
        _ = try cluster.engine.update(JobSelection(id), changes, by: 7, at: .zero)
        #expect(try cluster.job(id).timeLimitMinutes == 9)
    }
}
