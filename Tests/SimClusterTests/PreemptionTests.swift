import SlurmModel
import Testing

@testable import SimCluster

/// What real Slurm does was observed on 22.05.8 with PreemptType=preempt/partition_prio.
@Suite("Preemption")
struct PreemptionTests {
    /// Two nodes of 8 CPUs in the partitions `low` and, above it, `high`.
    private func cluster(
        _ mode: PreemptMode,
        _ change: (inout EngineConfiguration) -> Void = { _ in }
    ) -> VirtualCluster {
        var configuration = EngineConfiguration.uniform(nodes: 2, cpus: 8)
        var high = EnginePartition(name: "high", nodes: ["n0", "n1"])
        high.priorityTier = 10
        configuration.partitions = [EnginePartition(name: "low", nodes: ["n0", "n1"], isDefault: true), high]
        configuration.preemptMode = mode
        change(&configuration)
        return VirtualCluster(configuration)
    }

    private func submit(
        _ cluster: inout VirtualCluster,
        cpus: UInt32,
        in partition: String = "low",
        name: String = "job",
        _ change: (inout JobRequest) -> Void = { _ in }
    ) throws -> JobID {
        let id = try cluster.submit(name) {
            $0.partitions = [partition]
            $0.minCPUs = .value(cpus)
            $0.minNodes = .value(1)
            $0.maxNodes = .value(1)
            change(&$0)
        }
        cluster.settle()
        return id
    }

    @Test("a cancelled one is PREEMPTED, by SIGTERM, and the other starts when it is gone")
    func cancel() throws {
        var cluster = cluster(.cancel)
        let first = try submit(&cluster, cpus: 4)
        let second = try submit(&cluster, cpus: 8)
        cluster.run(until: SimTime(seconds: 5))
        let high = try submit(&cluster, cpus: 6, in: "high")
        #expect(cluster.status(high) == "RUNNING None")
        #expect(cluster.status(first) == "PREEMPTED None")
        #expect(cluster.status(second) == "RUNNING None")
        #expect(try cluster.job(first).preemptTime == SimTime(seconds: 5))
        #expect(try cluster.job(first).exitStatus == 15)
    }

    @Test("a requeued one waits again; one that may not be requeued is cancelled")
    func requeue() throws {
        var cluster = cluster(.requeue)
        let willing = try submit(&cluster, cpus: 8)
        let unwilling = try submit(&cluster, cpus: 8) { $0.allowsRequeue = false }
        _ = try submit(&cluster, cpus: 8, in: "high")
        _ = try submit(&cluster, cpus: 8, in: "high")
        #expect(cluster.status(willing) == "PENDING BeginTime")
        #expect(try cluster.job(willing).restarts == 1)
        #expect(try cluster.job(willing).preemptTime == nil)
        #expect(cluster.status(unwilling) == "PREEMPTED None")
    }

    @Test("only as many go as must, lower numbers first")
    func choice() throws {
        var cluster = cluster(.requeue)
        let ids = try (0..<4).map { _ in try submit(&cluster, cpus: 4) }
        _ = try submit(&cluster, cpus: 2, in: "high")
        #expect(ids.map { cluster.status($0) }.filter { $0 == "RUNNING None" }.count == 3)
        #expect(cluster.status(ids[0]) == "PENDING BeginTime")
    }

    @Test("a job waits for what it displaces, and nothing more is displaced meanwhile")
    func stubborn() throws {
        var cluster = cluster(.cancel)
        cluster.resistsTermination = ["stubborn"]
        let stubborn = try submit(&cluster, cpus: 8, name: "stubborn")
        let other = try submit(&cluster, cpus: 8)
        let high = try submit(&cluster, cpus: 8, in: "high")
        #expect(cluster.status(stubborn) == "COMPLETING None")
        #expect(cluster.status(high) == "PENDING Resources")
        cluster.run(until: SimTime(seconds: 29))
        #expect(cluster.status(other) == "RUNNING None")
        cluster.run(until: SimTime(seconds: 30))
        #expect(cluster.status(high) == "RUNNING None")
        #expect(cluster.status(stubborn) == "PREEMPTED None")
    }

    @Test("GraceTime lets it go on for so long after a first signal")
    func grace() throws {
        var cluster = cluster(.cancel) { $0.partitions[0].graceTimeSeconds = 60 }
        let low = try submit(&cluster, cpus: 8)
        _ = try submit(&cluster, cpus: 8, in: "high")
        cluster.run(until: SimTime(seconds: 10))
        _ = cluster.engine.takeEffects()
        let request = JobRequest.inPartition("high", cpus: 8)
        let high = try cluster.engine.submit(request, at: SimTime(seconds: 10)).id
        #expect(cluster.engine.takeEffects().contains(.signal(low, signal: 15, scope: .all)))
        #expect(cluster.status(low) == "RUNNING None")
        #expect(try cluster.job(low).endTime == SimTime(seconds: 70))
        cluster.run(until: SimTime(seconds: 70))
        #expect(cluster.status(low) == "PREEMPTED None")
        #expect(cluster.status(high) == "RUNNING None")
    }

    @Test("nothing is displaced from its own tier, from a partition that is OFF, or without a mode")
    func exempt() throws {
        var off = cluster(.cancel) { $0.partitions[0].preemptMode = .value(0) }
        var none = cluster(.off)
        var same = cluster(.cancel) { $0.partitions[1].priorityTier = 1 }
        func check(_ cluster: inout VirtualCluster) throws {
            _ = try submit(&cluster, cpus: 8)
            _ = try submit(&cluster, cpus: 8)
            let high = try submit(&cluster, cpus: 8, in: "high")
            #expect(cluster.status(high) == "PENDING Resources")
        }
        try check(&off)
        try check(&none)
        try check(&same)
    }

    @Test("jobs of a lower partition stand still for a higher one that has their cores, and go on when it has ended")
    func suspension() throws {
        var cluster = cluster(.suspend)
        cluster.secondsOfName["short"] = 10
        let first = try submit(&cluster, cpus: 8)
        let second = try submit(&cluster, cpus: 4)
        let third = try submit(&cluster, cpus: 4)
        cluster.run(until: SimTime(seconds: 5))
        let above = try submit(&cluster, cpus: 6, in: "high", name: "short")
        #expect(cluster.status(above) == "RUNNING None")
        #expect(cluster.status(first) == "SUSPENDED None")
        #expect(cluster.status(second) == "RUNNING None" && cluster.status(third) == "RUNNING None")
        #expect(try cluster.job(first).priority > 0)
        #expect(cluster.engine.nodes.map(\.allocatedCPUs) == [8, 8])
        let later = try submit(&cluster, cpus: 1)
        #expect(cluster.status(later) == "PENDING Resources")
        cluster.run(until: SimTime(seconds: 20))
        #expect(cluster.status(above) == "COMPLETED None")
        #expect(cluster.status(first) == "RUNNING None")
        #expect(try cluster.job(first).suspendTime == SimTime(seconds: 15))
    }

    @Test("what stands still for a suspended job goes on, and what an administrator suspends does not")
    func suspensionByAdministrator() throws {
        var cluster = cluster(.suspend)
        let first = try submit(&cluster, cpus: 8)
        let second = try submit(&cluster, cpus: 8)
        let above = try submit(&cluster, cpus: 16, in: "high") { $0.maxNodes = .value(2) }
        #expect(cluster.status(first) == "SUSPENDED None" && cluster.status(second) == "SUSPENDED None")
        _ = try cluster.engine.suspend(JobSelection(second), by: 0, at: SimTime(seconds: 1))
        _ = try cluster.engine.suspend(JobSelection(above), by: 0, at: SimTime(seconds: 2))
        #expect(cluster.status(above) == "SUSPENDED None")
        #expect(cluster.status(first) == "RUNNING None")
        #expect(cluster.status(second) == "SUSPENDED None")
        _ = try cluster.engine.resume(JobSelection(second), by: 0, at: SimTime(seconds: 3))
        #expect(cluster.status(second) == "RUNNING None")
        _ = try cluster.engine.resume(JobSelection(above), by: 0, at: SimTime(seconds: 4))
        #expect(cluster.status(above) == "RUNNING None")
        #expect(cluster.status(first) == "SUSPENDED None" && cluster.status(second) == "SUSPENDED None")
    }

    @Test("memory and GPUs are not shared: who needs those of a lower job waits for it")
    func suspensionKeepsMemory() throws {
        var cluster = cluster(.suspend) { $0.tracksMemory = true }
        _ = try submit(&cluster, cpus: 8) { $0.memory = .perNode(1000) }
        _ = try submit(&cluster, cpus: 8) { $0.memory = .perNode(1000) }
        let above = try submit(&cluster, cpus: 1, in: "high") { $0.memory = .perNode(100) }
        #expect(cluster.status(above) == "PENDING Resources")
        let small = try submit(&cluster, cpus: 1, in: "high") { $0.memory = .perNode(10) }
        #expect(cluster.status(small) == "RUNNING None")
    }
}

extension JobRequest {
    /// A request for so many CPUs of one node in a partition.
    static func inPartition(_ partition: String, cpus: UInt32) -> JobRequest {
        var request = JobRequest()
        request.partitions = [partition]
        request.minCPUs = .value(cpus)
        request.maxNodes = .value(1)
        return request
    }
}
