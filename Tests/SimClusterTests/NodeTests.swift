import SlurmModel
import Testing

@testable import SimCluster

@Suite("Nodes and partitions")
struct NodeTests {
    private func change(_ state: NodeState, reason: String? = nil) -> NodeChanges {
        var changes = NodeChanges()
        changes.state = state
        changes.reason = reason
        return changes
    }

    @Test("the state of a node follows what is given out of it")
    func states() throws {
        var cluster = VirtualCluster(.small)
        cluster.resistsTermination = ["stubborn"]
        #expect(cluster.engine.nodes[0].state == NodeState(.idle))
        let id = try cluster.submit("stubborn")
        #expect(cluster.engine.nodes[0].state == NodeState(.mixed))
        #expect(cluster.engine.nodes[0].allocatedCPUs == 1)
        #expect(cluster.engine.nodes[0].allocatedMemoryMiB == 1024)
        try cluster.submit { $0.numTasks = 7 }
        #expect(cluster.engine.nodes[0].state == NodeState(.allocated))
        try cluster.engine.cancel(JobSelection(id), by: 0, at: .zero)
        #expect(cluster.engine.nodes[0].state == NodeState(.allocated, .completing))
    }

    @Test("a drained node finishes its jobs, takes none, and serves again when resumed")
    func drain() throws {
        var cluster = VirtualCluster(.small)
        let running = try cluster.submit { $0.requiredNodes = "cpu-0" }
        try cluster.engine.updateNodes("cpu-0", change(NodeState(.unknown, .drain), reason: "disk"), by: 0, at: .zero)
        #expect(cluster.engine.nodes[0].state == NodeState(.mixed, .drain))
        #expect(cluster.engine.nodes[0].reason == "disk")
        #expect(cluster.engine.nodes[0].reasonUserID == 0)
        let waiting = try cluster.submit { $0.requiredNodes = "cpu-0" }
        let both = try cluster.submit { $0.minNodes = 2 }
        let other = try cluster.submit()
        #expect(cluster.status(running) == "RUNNING None")
        #expect(try cluster.job(waiting).stateDescription == "ReqNodeNotAvail, UnavailableNodes:cpu-0")
        #expect(cluster.status(waiting) == "PENDING ReqNodeNotAvail")
        #expect(
            try cluster.job(both).stateDescription
                == "Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions"
        )
        #expect(try cluster.job(other).allocation.map(\.nodeName) == ["cpu-1"])
        try cluster.engine.updateNodes("cpu-0", change(NodeState(.unknown, .resume)), by: 0, at: .zero)
        #expect(cluster.engine.nodes[0].reason == nil)
        #expect(cluster.status(waiting) == "RUNNING None")
        #expect(cluster.status(both) == "RUNNING None")
    }

    @Test("a node that fails requeues its jobs, or ends those that forbid it")
    func failure() throws {
        var cluster = VirtualCluster(.small)
        let requeued = try cluster.submit { $0.minNodes = 2 }
        let forbids = try cluster.submit { $0.allowsRequeue = false }
        let allocation = try cluster.submit { $0.isBatch = false }
        try cluster.engine.updateNodes("cpu-0", change(NodeState(.down)), by: 0, at: SimTime(seconds: 10))
        #expect(cluster.engine.nodes[0].state.base == .down)
        cluster.settle()
        #expect(cluster.status(requeued) == "PENDING BeginTime")
        #expect(cluster.runs.first?.state.base == .nodeFail)
        #expect(cluster.status(forbids) == "NODE_FAIL NodeDown")
        #expect(cluster.status(allocation) == "NODE_FAIL NodeDown")
        try cluster.engine.updateNodes("cpu-0", change(NodeState(.unknown, .resume)), by: 0, at: SimTime(seconds: 20))
        #expect(cluster.engine.nodes[0].state == NodeState(.idle))
        cluster.run(until: SimTime(seconds: 200))
        #expect(cluster.status(requeued) == "RUNNING None")
        #expect(try cluster.job(requeued).restarts == 1)
    }

    @Test("a job that may go on without a node does, unless its script ran there")
    func noKill() throws {
        var cluster = VirtualCluster(.small)
        let id = try cluster.submit {
            $0.minNodes = 2
            $0.endsOnNodeFailure = false
        }
        try cluster.engine.updateNodes("cpu-1", change(NodeState(.down)), by: 0, at: .zero)
        #expect(cluster.status(id) == "RUNNING None")
        #expect(try cluster.job(id).allocation.map(\.nodeName) == ["cpu-0"])
        try cluster.engine.updateNodes("cpu-0", change(NodeState(.down)), by: 0, at: .zero)
        cluster.settle()
        #expect(cluster.status(id) == "PENDING BeginTime")
        #expect(CheckerCatalog.violations(in: cluster.engine) == [])
    }

    @Test("states that a node's present state does not allow are refused")
    func refusedStates() throws {
        var cluster = VirtualCluster(.small)
        #expect(throws: EngineRefusal(.invalidNodeState)) {
            try cluster.engine.updateNodes("cpu-0", change(NodeState(.unknown, .resume)), by: 0, at: .zero)
        }
        try cluster.submit()
        #expect(throws: EngineRefusal(.invalidNodeState)) {
            try cluster.engine.updateNodes("cpu-0", change(NodeState(.idle)), by: 0, at: .zero)
        }
        #expect(throws: EngineRefusal(.accessDenied)) {
            try cluster.engine.updateNodes("cpu-0", change(NodeState(.down)), by: 7, at: .zero)
        }
        #expect(throws: EngineRefusal(.invalidNodeName)) {
            try cluster.engine.updateNodes("cpu-9", change(NodeState(.down)), by: 0, at: .zero)
        }
    }

    @Test("nodes of lower weight are taken first, and features can be changed")
    func weights() throws {
        var cluster = VirtualCluster(.small)
        var changes = NodeChanges()
        changes.weight = 10
        try cluster.engine.updateNodes("cpu-0", changes, by: 0, at: .zero)
        #expect(try cluster.submitted().allocation.map(\.nodeName) == ["cpu-1"])
        changes = NodeChanges()
        changes.features = ["big"]
        try cluster.engine.updateNodes("cpu-0", changes, by: 0, at: .zero)
        #expect(try cluster.submitted { $0.features = "big" }.allocation.map(\.nodeName) == ["cpu-0"])
    }

    @Test(
        "a partition that is not up takes or starts no jobs",
        arguments: [
            (PartitionState.down, "PENDING PartitionDown"), (.drain, "refused"), (.inactive, "refused"),
            (.up, "RUNNING None"),
        ]
    )
    func partitionStates(state: PartitionState, status: String) throws {
        var cluster = VirtualCluster(.small)
        let queued = try cluster.submit { $0.begin = SimTime(seconds: 5) }
        var changes = PartitionChanges()
        changes.state = state
        try cluster.engine.updatePartition("cpu", changes, by: 0, at: .zero)
        do {
            let id = try cluster.submit()
            #expect(cluster.status(id) == status)
        } catch let error as EngineRefusal {
            #expect(status == "refused")
            #expect(error.code == .partitionNotAvail)
        }
        cluster.run(until: SimTime(seconds: 5))
        let reasons: [PartitionState: String] = [.down: "PartitionDown", .inactive: "PartitionInactive"]
        #expect(cluster.status(queued) == (reasons[state].map { "PENDING \($0)" } ?? "RUNNING None"))
        changes.state = .up
        try cluster.engine.updatePartition("cpu", changes, by: 0, at: cluster.engine.now)
        #expect(cluster.status(queued) == "RUNNING None")
    }

    @Test("a partition can be made, used and deleted, but not while jobs are in it")
    func createAndDelete() throws {
        var cluster = VirtualCluster(.small)
        var changes = PartitionChanges()
        changes.nodes = "cpu-[0-1]"
        changes.isDefault = true
        try cluster.engine.createPartition("new", changes, by: 0, at: .zero)
        let id = try cluster.submit()
        #expect(try cluster.job(id).partition == "new")
        #expect(cluster.engine.partitions.filter(\.isDefault).map(\.name) == ["new"])
        #expect(throws: EngineRefusal(.partitionInUse)) { try cluster.engine.deletePartition("new", by: 0, at: .zero) }
        let gpu = try cluster.submit {
            $0.partitions = ["gpu"]
            $0.sharing = .exclusive
        }
        let waiting = try cluster.submit { $0.partitions = ["gpu"] }
        try cluster.engine.deletePartition("cpu", by: 0, at: .zero)
        try cluster.engine.cancel(JobSelection(gpu), by: 0, at: .zero)
        cluster.settle()
        #expect(cluster.status(waiting) == "RUNNING None")
        #expect(CheckerCatalog.violations(in: cluster.engine) == [])
    }

    @Test("raising a partition's limit frees the jobs that it kept")
    func limits() throws {
        var configuration = EngineConfiguration.small
        configuration.partitions[0].maxTimeMinutes = 10
        var cluster = VirtualCluster(configuration)
        let id = try cluster.submit { $0.timeLimitMinutes = 20 }
        #expect(cluster.status(id) == "PENDING PartitionTimeLimit")
        var changes = PartitionChanges()
        changes.maxTimeMinutes = 30
        try cluster.engine.updatePartition("cpu", changes, by: 0, at: .zero)
        #expect(cluster.status(id) == "RUNNING None")
    }
}
