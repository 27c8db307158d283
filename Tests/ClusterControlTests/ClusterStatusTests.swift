import ClusterControl
import Foundation
import SlurmModel
import SlurmWire
import Testing

@Suite("A cluster's status")
struct ClusterStatusTests {
    static func running() throws -> ClusterStatus {
        let text = """
            {"name": "slurm-test", "status": "running", "backend": "simulated", "slurm_version": "22.05.8",
             "directory": "/c", "pid": 7, "controller": "127.0.0.1:4711", "uptime_seconds": 8100,
             "nodes": [
               {"name": "controller", "state": "up", "cpus": 2, "gpus": 0, "memory": 2048, "partitions": []},
               {"name": "compute-0", "state": "idle", "cpus": 4, "gpus": 0, "memory": 4096, "partitions": ["cpu"]},
               {"name": "compute-1", "state": "idle", "cpus": 4, "gpus": 2, "memory": 8192, "partitions": ["gpu"]}],
             "partitions": [
               {"name": "cpu", "nodes": "compute-0", "state": "up", "default": true},
               {"name": "gpu", "nodes": "compute-1", "state": "up", "default": false}]}
            """
        return try JSONDecoder().decode(ClusterStatus.self, from: Data(text.utf8))
    }

    @Test("the text has the documented form")
    func text() throws {
        #expect(
            try Self.running().text == """
                Cluster: slurm-test
                Status:  Running
                Uptime:  2h 15m

                Nodes:
                  NAME          STATE   CPUS   GPUS   MEMORY   PARTITION
                  controller    up      2      -      2048     -
                  compute-0     idle    4      -      4096     cpu
                  compute-1     idle    4      2      8192     gpu

                Partitions:
                  NAME    NODES       STATE   DEFAULT
                  cpu     compute-0   up      yes
                  gpu     compute-1   up      no

                Connection:
                  Controller:  127.0.0.1:4711
                  Environment: eval "$(slurm cluster env --name slurm-test)"
                  One command: slurm cluster exec --name slurm-test -- sinfo

                """
        )
    }

    @Test("JSON has stable keys")
    func json() throws {
        let text = try Self.running().json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "name", "status", "backend", "slurm_version", "directory", "pid", "controller", "uptime_seconds",
                "nodes",
                "partitions",
            ]
        )
        let nodes = try #require(object["nodes"] as? [[String: Any]])
        #expect(Set(nodes[1].keys) == ["name", "state", "cpus", "gpus", "memory", "partitions"])
    }

    @Test("a list has a line for each cluster")
    func list() throws {
        let table = ClusterStatus.table([try Self.running()])
        #expect(
            table == """
                NAME          STATUS    BACKEND     UPTIME   CONTROLLER       DIRECTORY
                slurm-test    running   simulated   2h 15m   127.0.0.1:4711   /c

                """
        )
    }

    /// A controller with two nodes and one partition.
    private struct Answers: ControllerClient {
        var nodes: [NodeInfo]

        mutating func sendForAny<R: WireRequest>(
            _ request: R.Type,
            _ body: R.Body
        ) throws(ControllerError) -> AnyReply<R.Reply> {
            var nodeReply = NodeInfoResponse()
            nodeReply.records = nodes
            var partitionReply = PartitionInfoResponse()
            var partition = PartitionInfo()
            partition.name = "cpu"
            partition.stateUp = 3
            partitionReply.records = [partition]
            for reply in [nodeReply, partitionReply, JobInfoResponse()] as [any Sendable] {
                if let reply = reply as? R.Reply { return .expected(reply) }
            }
            throw ControllerError(.unexpectedMsgError)
        }
    }

    private static func node(_ name: String, _ state: NodeState, allocated: UInt16 = 0) -> NodeInfo {
        var node = NodeInfo()
        node.name = name
        node.cpus = 4
        node.nodeState = state.raw
        node.selectNodeinfo.allocCPUs = allocated
        return node
    }

    @Test("nodes have the words of sinfo")
    func words() throws {
        var client = Answers(nodes: [
            Self.node("a", NodeState(.idle)), Self.node("b", NodeState(.idle), allocated: 2),
            Self.node("c", NodeState(.allocated), allocated: 4), Self.node("d", NodeState(.idle, .drain)),
            Self.node("e", NodeState(.mixed, .drain), allocated: 1), Self.node("f", NodeState(.down, .notResponding)),
            Self.node("g", NodeState(.idle, .completing)),
        ])
        let live = try LiveState(&client)
        let words = ["a", "b", "c", "d", "e", "f", "g", "h"].map { live.state(ofNode: $0) ?? "none" }
        #expect(words == ["idle", "mixed", "allocated", "drained", "draining", "down*", "completing", "none"])
        #expect(live.state(ofPartition: "cpu") == "up")
        #expect(!live.isReady)
        client.nodes = [Self.node("a", NodeState(.idle)), Self.node("b", NodeState(.mixed))]
        #expect(try LiveState(&client).isReady)
    }
}
