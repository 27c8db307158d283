import SlurmController
import SlurmModel
import SlurmWire
import Testing

/// The nodes of partitions that are made and changed while the cluster runs; observed on 22.05.8.
struct PartitionNodesTests {
    @Test(
        "a partition can be given all nodes, node sets and lists",
        arguments: [
            ("ALL", "cpu-[0-1],gpu-0"), ("all", "cpu-[0-1],gpu-0"), ("accelerated", "gpu-0"),
            ("first,gpu-0", "cpu-0,gpu-0"), ("cpu-1 gpu-0", "cpu-1,gpu-0"), ("cpu-[0-1]", "cpu-[0-1]"),
        ]
    )
    func given(text: String, nodes: String) throws {
        var test = try TestController(lines: "NodeSet=accelerated Feature=gpu\nNodeSet=first Nodes=cpu-0\n")
        var update = PartitionUpdate()
        (update.name, update.nodes) = ("made", text)
        #expect(try test.code(Request.CreatePartition.self, update) == .success)
        update.name = "cpu"
        #expect(try test.code(Request.UpdatePartition.self, update) == .success)
        let records = try test.reply(Request.PartitionInfo.self, PartitionInfoRequest()).records
        #expect(records.filter { ["made", "cpu"].contains($0.name) }.map(\.nodes) == [nodes, nodes])
    }

    @Test(
        "a partition of unknown nodes is refused and not made",
        arguments: ["nowhere", "cpu-[0-", "cpu-0,some", "all,cpu-0", "first,first"]
    )
    func refused(text: String) throws {
        var test = try TestController(lines: "NodeSet=first Nodes=cpu-0\n")
        var update = PartitionUpdate()
        (update.name, update.nodes) = ("made", text)
        #expect(try test.code(Request.CreatePartition.self, update) == .invalidNodeName)
        let records = try test.reply(Request.PartitionInfo.self, PartitionInfoRequest()).records
        #expect(!records.contains { $0.name == "made" })
    }
}
