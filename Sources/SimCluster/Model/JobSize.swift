package import SlurmModel

/// How large a job is, worked out from its request and the defaults of partition and cluster.
package struct JobSize: Hashable, Codable, Sendable {
    /// Least nodes.
    package var minNodes: Int
    /// Most nodes; nil for no bound of the job's own.
    package var maxNodes: Int?
    /// Tasks.
    package var tasks: Int
    /// CPUs for each task.
    package var cpusPerTask: Int
    /// CPUs in all.
    package var minCPUs: Int
    /// CPUs on each node.
    package var minCPUsPerNode: Int
    /// Memory.
    package var memory: MemoryRequest
}
