/// Sockets and cores of a job's nodes, as runs of nodes that have equally many.
///
/// *Wire:* u16 number of runs; unless it is 0, u16[] cores of a socket, u16[] sockets of a node, u32[] nodes in each
/// run.
package struct CoreLayoutRuns: WireCodable, Hashable {
    /// Cores of each socket, by run.
    package var coresPerSocket: [UInt16] = []
    /// Sockets of each node, by run.
    package var socketsPerNode: [UInt16] = []
    /// How many nodes are in each run.
    package var nodes: [UInt32] = []

    /// Makes no runs.
    package init() {}

    package init(from reader: inout WireReader) throws(WireError) {
        guard try reader.u16("core_array_size") > 0 else { return }
        coresPerSocket = try reader.u16s("cores_per_socket")
        socketsPerNode = try reader.u16s("sockets_per_node")
        nodes = try reader.u32s("sock_core_rep_count")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(UInt16(nodes.count))
        guard !nodes.isEmpty else { return }
        writer.u16s(coresPerSocket)
        writer.u16s(socketsPerNode)
        writer.u32s(nodes)
    }
}
