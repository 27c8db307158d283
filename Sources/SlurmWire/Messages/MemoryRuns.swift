/// Memory on the nodes of a job or step in MB, as runs of nodes that have equally much.
///
/// *Wire:* u32 number of runs; unless it is 0, u64[] MB on each node of a run and u32[] nodes in it.
package struct MemoryRuns: WireCodable, Hashable {
    /// MB on each node of a run.
    package var mebibytes: [UInt64] = []
    /// How many nodes are in each run.
    package var nodes: [UInt32] = []

    /// Makes no runs.
    package init() {}

    /// Makes runs of the memory of nodes in their order.
    package init(_ memory: some Sequence<UInt64>) {
        for size in memory {
            if mebibytes.last == size {
                nodes[nodes.count - 1] += 1
            } else {
                mebibytes.append(size)
                nodes.append(1)
            }
        }
    }

    package init(from reader: inout WireReader) throws(WireError) {
        guard try reader.u32("job_mem_alloc_size") > 0 else { return }
        mebibytes = try reader.u64s("job_mem_alloc")
        nodes = try reader.u32s("job_mem_alloc_rep_count")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(mebibytes.count))
        guard !mebibytes.isEmpty else { return }
        writer.u64s(mebibytes)
        writer.u32s(nodes)
    }
}
