/// One kind of generic resource (GPUs, …) that a step has, as its credential tells the nodes.
///
/// *Wire:* u32 magic, u32 plugin, u16 CPUs for each, u16 flags, u64 per step, per node, per socket, per task, u64 MB
/// for each, u64 total, u32 nodes, bits of the nodes in use; then two arrays, each led by a byte that is 0 where it is
/// absent: u64[] counts, bits of each node.
package struct StepGres: WireCodable, Hashable {
    /// Marks the record (0x438a34d4).
    package var magic: UInt32 = 0x438a_34d4
    /// Which resource it is: a number made of the name.
    package var pluginID: UInt32 = 0
    /// CPUs for each.
    package var cpusPerGres: UInt16 = 0
    /// How it is used.
    package var flags: UInt16 = 0
    /// How many the step asks for.
    package var gresPerStep: UInt64 = 0
    /// How many it asks for on each node.
    package var gresPerNode: UInt64 = 0
    /// How many it asks for on each socket.
    package var gresPerSocket: UInt64 = 0
    /// How many it asks for each task.
    package var gresPerTask: UInt64 = 0
    /// Memory for each in MB.
    package var memoryPerGresMiB: UInt64 = 0
    /// How many the step has.
    package var totalGres: UInt64 = 0
    /// How many nodes the job has.
    package var nodeCount: UInt32 = 0
    /// Which of them the step uses.
    package var nodesInUse: BitString?
    /// How many the step has on each node.
    package var countOnNodes: [UInt64]?
    /// Which the step has on each node.
    package var bitsOnNodes: [BitString?]?

    /// Makes a value in which nothing is set.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {
        magic = try reader.u32("magic")
        pluginID = try reader.u32("plugin_id")
        cpusPerGres = try reader.u16("cpus_per_gres")
        flags = try reader.u16("flags")
        gresPerStep = try reader.u64("gres_per_step")
        gresPerNode = try reader.u64("gres_per_node")
        gresPerSocket = try reader.u64("gres_per_socket")
        gresPerTask = try reader.u64("gres_per_task")
        memoryPerGresMiB = try reader.u64("mem_per_gres")
        totalGres = try reader.u64("total_gres")
        nodeCount = try reader.u32("node_cnt")
        nodesInUse = try reader.bits("node_in_use")
        if try reader.u8("data_flag") != 0 { countOnNodes = try reader.u64s("gres_cnt_node_alloc") }
        bitsOnNodes = try reader.bitsOfNodes(nodeCount, "gres_bit_alloc")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(magic)
        writer.u32(pluginID)
        writer.u16(cpusPerGres)
        writer.u16(flags)
        let numbers = [gresPerStep, gresPerNode, gresPerSocket, gresPerTask, memoryPerGresMiB, totalGres]
        for number in numbers { writer.u64(number) }
        writer.u32(nodeCount)
        writer.bits(nodesInUse)
        writer.bool(countOnNodes != nil)
        if let countOnNodes { writer.u64s(countOnNodes) }
        writer.bitsOfNodes(bitsOnNodes)
    }
}
