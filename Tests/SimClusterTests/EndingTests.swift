import SlurmModel
import Testing

@testable import SimCluster

@Suite("How jobs end")
struct EndingTests {
    @Test(
        "the script's wait status decides the state and the reason",
        arguments: [
            (0, "COMPLETED None"), (3 << 8, "FAILED NonZeroExitCode"), (9, "FAILED JobLaunchFailure"),
            (53, "FAILED JobLaunchFailure"), (253, "OUT_OF_MEMORY OutOfMemory"),
        ] as [(UInt32, String)]
    )
    func verdicts(waitStatus: UInt32, status: String) throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit()
        cluster.engine.jobEnded(id, waitStatus: waitStatus, at: SimTime(seconds: 1))
        #expect(cluster.status(id) == status)
        #expect(try cluster.job(id).exitStatus == waitStatus)
    }

    @Test(
        "a job that its host ends for its memory is OUT_OF_MEMORY, one that was told to end before is what that made it"
    )
    func outOfMemory() throws {
        var cluster = VirtualCluster(.small)
        let greedy = try cluster.submit()
        let cancelled = try cluster.submit()
        cluster.engine.jobEnded(greedy, waitStatus: 9, outOfMemory: true, at: SimTime(seconds: 1))
        try cluster.engine.cancel(JobSelection(cancelled), by: 0, at: SimTime(seconds: 1))
        cluster.engine.jobEnded(cancelled, waitStatus: 9, outOfMemory: true, at: SimTime(seconds: 2))
        #expect(cluster.status(greedy) == "OUT_OF_MEMORY OutOfMemory")
        #expect(try cluster.job(greedy).exitStatus == 253)
        #expect(cluster.status(cancelled) == "CANCELLED None")
        #expect(try cluster.job(cancelled).exitStatus == 9)
    }

    @Test("a script that ends while something else runs leaves the job completing")
    func scriptEnds() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit()
        cluster.engine.scriptEnded(id, waitStatus: 256, at: SimTime(seconds: 1))
        #expect(cluster.status(id) == "COMPLETING NonZeroExitCode")
        #expect(cluster.engine.nodes[0].state == NodeState(.idle, .completing))
        cluster.engine.jobEnded(id, waitStatus: 0, at: SimTime(seconds: 4))
        #expect(cluster.status(id) == "FAILED NonZeroExitCode")
        #expect(try cluster.job(id).endTime == SimTime(seconds: 1))
    }

    @Test("a pending job is cancelled at once, without an exit status")
    func cancelPending() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        try cluster.submit()
        let id = try cluster.submit()
        try cluster.engine.cancel(JobSelection(id), by: 0, at: SimTime(seconds: 3))
        #expect(cluster.status(id) == "CANCELLED Resources")
        #expect(try cluster.job(id).startTime == SimTime(seconds: 3))
        #expect(try cluster.job(id).exitStatus == 0)
    }

    @Test("a running job is completing until its processes are gone, and holds its nodes meanwhile")
    func cancelRunning() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        cluster.resistsTermination = ["stubborn"]
        let id = try cluster.submit("stubborn")
        let next = try cluster.submit()
        try cluster.engine.cancel(JobSelection(id), by: 0, at: .zero)
        #expect(cluster.engine.takeEffects().contains(.terminate(id)))
        #expect(cluster.status(id) == "COMPLETING None")
        #expect(cluster.status(next) == "PENDING Resources")
        cluster.run(until: SimTime(seconds: 30))
        #expect(cluster.status(id) == "CANCELLED None")
        #expect(try cluster.job(id).exitStatus == 9)
        #expect(cluster.status(next) == "RUNNING None")
    }

    @Test("cancelling what is over, unknown or another's is refused")
    func refusals() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit { $0.userID = 7 }
        #expect(throws: EngineRefusal(.accessDenied)) { try cluster.engine.cancel(JobSelection(id), by: 8, at: .zero) }
        #expect(throws: EngineRefusal(.invalidJobID)) {
            try cluster.engine.cancel(JobSelection(JobID(99)), by: 0, at: .zero)
        }
        try cluster.engine.cancel(JobSelection(id), by: 7, at: .zero)
        cluster.settle()
        #expect(throws: EngineRefusal(.alreadyDone)) { try cluster.engine.cancel(JobSelection(id), by: 7, at: .zero) }
    }

    @Test("signals other than KILL go to those processes for which they are meant, and not to waiting jobs")
    func signals() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        let id = try cluster.submit()
        let waiting = try cluster.submit()
        let now = cluster.engine.now
        try cluster.engine.signal(JobSelection(id), 10, by: 0, at: now)
        try cluster.engine.signal(JobSelection(id), 10, flags: .batchShell, by: 0, at: now)
        try cluster.engine.signal(JobSelection(id), 9, flags: .stepsOnly, by: 0, at: now)
        try cluster.engine.signal(JobSelection(id), 12, flags: .fullJob, by: 0, at: now)
        let effects = cluster.engine.takeEffects().filter { if case .signal = $0 { true } else { false } }
        #expect(
            effects == [
                .signal(id, signal: 10, scope: .steps), .signal(id, signal: 10, scope: .batchShell),
                .signal(id, signal: 9, scope: .steps), .signal(id, signal: 12, scope: .all),
            ]
        )
        #expect(cluster.status(id) == "RUNNING None")
        #expect(throws: EngineRefusal(.transitionStateNoUpdate)) {
            try cluster.engine.signal(JobSelection(waiting), 10, by: 0, at: now)
        }
        try cluster.engine.signal(JobSelection(id), 19, by: 0, at: now)
        #expect(try cluster.job(id).state.word == "STOPPED")
        try cluster.engine.signal(JobSelection(id), 18, by: 0, at: now)
        #expect(try cluster.job(id).state.word == "RUNNING")
    }

    @Test("an ended job stays for MinJobAge")
    func purge() throws {
        var cluster = VirtualCluster(.small)
        cluster.secondsOfName["short"] = 1
        let id = try cluster.submit("short")
        cluster.run(until: SimTime(seconds: 300))
        #expect(cluster.status(id) == "COMPLETED None")
        cluster.engine.advance(to: SimTime(seconds: 301))
        #expect(cluster.status(id) == "gone")
        let effects = cluster.engine.takeEffects()
        #expect(effects.contains(.jobPurged(id)))
        #expect(effects.contains(.submissionPurged(id)))
        #expect(cluster.engine.nextEventTime == nil)
    }

    @Test("a launch that fails puts the job back and holds it")
    func launchFails() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit()
        cluster.engine.launchFailed(id, at: SimTime(seconds: 1))
        #expect(cluster.status(id) == "PENDING JobHeldUser")
        #expect(try cluster.job(id).stateDescription == "launch failed requeued held")
        let stays = try cluster.submit { $0.allowsRequeue = false }
        cluster.engine.launchFailed(stays, at: SimTime(seconds: 1))
        #expect(cluster.status(stays) == "FAILED JobLaunchFailure")
        #expect(CheckerCatalog.violations(in: cluster.engine) == [])
    }
}
