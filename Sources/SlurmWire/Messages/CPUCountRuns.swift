/// CPUs of the nodes of a job or step, as runs of nodes that have equally many.
///
/// *Wire:* u32 number of runs; unless it is 0, u16[] CPUs of each run and u32[] nodes in it.
package struct CPUCountRuns: WireCodable, Hashable {
    /// CPUs of each node of a run.
    package var counts: [UInt16] = []
    /// How many nodes are in each run.
    package var nodes: [UInt32] = []

    /// Makes no runs.
    package init() {}

    /// Makes runs of the CPUs of nodes in their order.
    package init(_ cpus: some Sequence<UInt16>) {
        for count in cpus {
            if counts.last == count {
                nodes[nodes.count - 1] += 1
            } else {
                counts.append(count)
                nodes.append(1)
            }
        }
    }

    /// The CPUs of the nodes in their order, at most `limit` nodes.
    package func expanded(limit: Int = 1 << 16) -> [UInt16] {
        var cpus: [UInt16] = []
        for (count, repeats) in zip(counts, nodes) {
            cpus += Array(repeating: count, count: min(Int(repeats), limit - cpus.count))
        }
        return cpus
    }

    package init(from reader: inout WireReader) throws(WireError) {
        guard try reader.u32("num_cpu_groups") > 0 else { return }
        counts = try reader.u16s("cpus_per_node")
        nodes = try reader.u32s("cpu_count_reps")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(UInt32(counts.count))
        guard !counts.isEmpty else { return }
        writer.u16s(counts)
        writer.u32s(nodes)
    }
}
