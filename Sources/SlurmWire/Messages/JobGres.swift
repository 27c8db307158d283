/// One kind of generic resource (GPUs, …) that a job has, as its credential tells the nodes.
///
/// *Wire:* u32 magic, u32 plugin, u16 CPUs for each, u16 flags, u64 per job, per node, per socket, per task, u64 MB for
/// each, u16 tasks for each, u64 total, string type, u32 nodes; then four arrays, each led by a byte that is 0 where it
/// is absent: u64[] counts, bits of each node, bits in use of each node, u64 counts in use of each node.
package struct JobGres: WireCodable, Hashable {
    /// Marks the record (0x438a34d4).
    package var magic: UInt32 = 0x438a_34d4
    /// Which resource it is: a number made of the name.
    package var pluginID: UInt32 = 0
    /// CPUs for each.
    package var cpusPerGres: UInt16 = 0
    /// How it is used.
    package var flags: UInt16 = 0
    /// How many the job asks for.
    package var gresPerJob: UInt64 = 0
    /// How many it asks for on each node.
    package var gresPerNode: UInt64 = 0
    /// How many it asks for on each socket.
    package var gresPerSocket: UInt64 = 0
    /// How many it asks for each task.
    package var gresPerTask: UInt64 = 0
    /// Memory for each in MB.
    package var memoryPerGresMiB: UInt64 = 0
    /// Tasks for each.
    package var tasksPerGres: UInt16 = 0
    /// How many the job has.
    package var totalGres: UInt64 = 0
    /// The type, for example `a100`; nil where there is none.
    package var typeName: String?
    /// How many nodes the job has.
    package var nodeCount: UInt32 = 0
    /// How many the job has on each node.
    package var countOnNodes: [UInt64]?
    /// Which the job has on each node.
    package var bitsOnNodes: [BitString?]?
    /// Which steps use on each node.
    package var bitsOfSteps: [BitString?]?
    /// How many steps use on each node.
    package var countOfSteps: [UInt64]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobGres {
    package init(from reader: inout WireReader) throws(WireError) {
        magic = try reader.u32("magic")
        pluginID = try reader.u32("plugin_id")
        cpusPerGres = try reader.u16("cpus_per_gres")
        flags = try reader.u16("flags")
        gresPerJob = try reader.u64("gres_per_job")
        gresPerNode = try reader.u64("gres_per_node")
        gresPerSocket = try reader.u64("gres_per_socket")
        gresPerTask = try reader.u64("gres_per_task")
        memoryPerGresMiB = try reader.u64("mem_per_gres")
        tasksPerGres = try reader.u16("ntasks_per_gres")
        totalGres = try reader.u64("total_gres")
        typeName = try reader.string("type_name")
        nodeCount = try reader.u32("node_cnt")
        if try reader.u8("has_more") != 0 { countOnNodes = try reader.u64s("gres_cnt_node_alloc") }
        bitsOnNodes = try reader.bitsOfNodes(nodeCount, "gres_bit_alloc")
        bitsOfSteps = try reader.bitsOfNodes(nodeCount, "gres_bit_step_alloc")
        guard try reader.u8("has_more") != 0 else { return }
        var counts: [UInt64] = []
        for _ in 0..<nodeCount { counts.append(try reader.u64("gres_cnt_step_alloc")) }
        countOfSteps = counts
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(magic)
        writer.u32(pluginID)
        writer.u16(cpusPerGres)
        writer.u16(flags)
        for number in [gresPerJob, gresPerNode, gresPerSocket, gresPerTask, memoryPerGresMiB] { writer.u64(number) }
        writer.u16(tasksPerGres)
        writer.u64(totalGres)
        writer.string(typeName)
        writer.u32(nodeCount)
        writer.bool(countOnNodes != nil)
        if let countOnNodes { writer.u64s(countOnNodes) }
        writer.bitsOfNodes(bitsOnNodes)
        writer.bitsOfNodes(bitsOfSteps)
        writer.bool(countOfSteps != nil)
        for count in countOfSteps ?? [] { writer.u64(count) }
    }
}

extension WireReader {
    /// A set of bits for each node, led by a byte that is 0 where there are none.
    mutating func bitsOfNodes(_ nodes: UInt32, _ field: StaticString) throws(WireError) -> [BitString?]? {
        guard try u8(field) != 0 else { return nil }
        var sets: [BitString?] = []
        for _ in 0..<nodes { sets.append(try bits(field)) }
        return sets
    }
}

extension WireWriter {
    /// A set of bits for each node, led by a byte that says whether there are any.
    mutating func bitsOfNodes(_ sets: [BitString?]?) {
        bool(sets != nil)
        for set in sets ?? [] { bits(set) }
    }
}
