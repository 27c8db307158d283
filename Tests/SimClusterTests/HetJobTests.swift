import SlurmModel
import Testing

@testable import SimCluster

/// What real Slurm does was observed on 22.05.8.
@Suite("Heterogeneous jobs")
struct HetJobTests {
    private func component(_ cpus: UInt32, in partition: String = "cpu", _ name: String = "job") -> JobRequest {
        var request = JobRequest(name: name)
        request.partitions = [partition]
        request.minCPUs = .value(cpus)
        request.numTasks = .value(cpus)
        return request
    }

    private func submit(_ cluster: inout VirtualCluster, _ requests: [JobRequest]) throws -> [JobID] {
        let leader = try cluster.engine.submitHet(requests, at: cluster.engine.now).id
        cluster.settle()
        return try #require(try cluster.job(leader).het).components
    }

    @Test("components start together, only the leader is launched, and all end with it in its state")
    func together() throws {
        var cluster = VirtualCluster(.small)
        cluster.secondsOfName = ["leader": 5]
        cluster.waitStatusOfName = ["leader": 7 << 8]
        let leader = try cluster.engine.submitHet([component(2, "leader"), component(1, in: "gpu")], at: .zero).id
        let effects = cluster.engine.takeEffects()
        #expect(effects.filter { $0 == .launch(leader) || $0 == .launch(JobID(2)) } == [.launch(leader)])
        #expect(try cluster.job(leader).het?.components == [JobID(1), JobID(2)])
        #expect(try cluster.job(JobID(2)).allocation.map(\.nodeName) == ["gpu-0"])
        let pair = try submit(&cluster, [component(1), component(1)])
        #expect(try pair.map { try cluster.job($0).allocation.map(\.nodeName) } == [["cpu-0"], ["cpu-1"]])
        cluster.engine.jobEnded(leader, waitStatus: 7 << 8, at: SimTime(seconds: 5))
        #expect(cluster.status(leader) == "FAILED NonZeroExitCode")
        #expect(cluster.status(JobID(2)) == "FAILED NonZeroExitCode")
        #expect(try cluster.job(JobID(2)).exitStatus == 7 << 8)
        #expect(cluster.engine.nodes[2].state.base == .idle)
    }

    private func component(_ cpus: UInt32, _ name: String) -> JobRequest {
        component(cpus, in: "cpu", name)
    }

    @Test("none starts while one of them finds no room or is beyond its partition's limits")
    func waiting() throws {
        var cluster = VirtualCluster(.small)
        let blocker = try cluster.submit {
            $0.partitions = ["gpu"]
            $0.sharing = .exclusive
        }
        let ids = try submit(&cluster, [component(1), component(1, in: "gpu")])
        #expect(ids.map { cluster.status($0) } == ["PENDING Resources", "PENDING Resources"])
        let other = try cluster.submit()
        #expect(cluster.status(other) == "RUNNING None")
        try cluster.engine.cancel(JobSelection(blocker), by: 0, at: .zero)
        cluster.settle()
        #expect(ids.map { cluster.status($0) } == ["RUNNING None", "RUNNING None"])
        let large = try submit(&cluster, [component(1), component(99)])
        #expect(large.map { cluster.status($0) } == ["PENDING Resources", "PENDING PartitionConfig"])
    }

    @Test("a pending component is not cancelled, held or released by itself; a running one is cancelled alone")
    func parts() throws {
        var cluster = VirtualCluster(.small)
        var held = [component(1), component(1), component(1, in: "gpu")]
        for index in held.indices { held[index].hold = .user }
        let ids = try submit(&cluster, held)
        let second = try #require(JobSelection(parsing: "\(ids[0])+1"))
        #expect(throws: EngineRefusal(.notWholeHetJob)) { try cluster.engine.cancel(second, by: 0, at: .zero) }
        #expect(throws: EngineRefusal(.notWholeHetJob)) { try cluster.engine.release(second, by: 0, at: .zero) }
        _ = try cluster.engine.release(JobSelection(ids[0]), by: 0, at: .zero)
        cluster.settle()
        #expect(ids.map { cluster.status($0) } == ["RUNNING None", "RUNNING None", "RUNNING None"])
        try cluster.engine.cancel(second, by: 0, at: .zero)
        cluster.settle()
        #expect(ids.map { cluster.status($0) } == ["RUNNING None", "CANCELLED None", "RUNNING None"])
        try cluster.engine.cancel(JobSelection(ids[0]), by: 0, at: .zero)
        cluster.settle()
        #expect(ids.map { cluster.status($0) } == ["CANCELLED None", "CANCELLED None", "CANCELLED None"])
    }

    @Test("it is requeued as a whole, also when a node of one component fails")
    func requeue() throws {
        var cluster = VirtualCluster(.small)
        let ids = try submit(&cluster, [component(1), component(1, in: "gpu")])
        _ = try cluster.engine.requeue(JobSelection(ids[0]), by: 0, at: .zero)
        cluster.settle()
        #expect(ids.map { cluster.status($0) } == ["PENDING BeginTime", "PENDING BeginTime"])
        cluster.run(until: SimTime(seconds: 121))
        #expect(ids.map { cluster.status($0) } == ["RUNNING None", "RUNNING None"])
        var failure = NodeChanges()
        failure.state = NodeState(.down)
        try cluster.engine.updateNodes("gpu-0", failure, by: 0, at: cluster.engine.now)
        cluster.settle()
        #expect(ids.map { cluster.status($0) } == ["PENDING BeginTime", "PENDING BeginTime"])
    }

    @Test("one component that is refused refuses all")
    func refusal() throws {
        var cluster = VirtualCluster(.small)
        #expect(throws: EngineRefusal.self) {
            try cluster.engine.submitHet([component(1), component(1, in: "nope")], at: .zero)
        }
        var array = component(1)
        array.array = "1-2"
        #expect(throws: EngineRefusal(.invalidArray)) {
            try cluster.engine.submitHet([array, component(1)], at: .zero)
        }
        #expect(cluster.engine.jobs.isEmpty)
    }
}
