import SlurmModel

/// What a job asks of the nodes of one partition; jobs with equal demands fit in the same places.
struct PlacementDemand: Hashable, Sendable {
    /// The partition, by its place in the table.
    var partition: Int
    /// How many nodes, tasks and CPUs, and how much memory.
    var size: JobSize
    /// Most nodes, of the job or the partition.
    var maxNodes: Int
    /// Most tasks on one node; nil for any number.
    var maxTasksPerNode: Int?
    /// Most tasks on one socket.
    var maxTasksPerSocket: Int?
    /// Most tasks on one core.
    var maxTasksPerCore: Int?
    /// Most CPUs on one node.
    var maxCPUsPerNode: Int?
    /// Whether tasks may share CPUs.
    var overcommits: Bool
    /// Generic resources on each node.
    var gresPerNode: [GresSpec]
    /// Generic resources in all.
    var gresPerJob: [GresSpec]
    /// Generic resources for each task.
    var gresPerTask: [GresSpec]
    /// Generic resources on each socket used.
    var gresPerSocket: [GresSpec]
    /// CPUs for each unit of a generic resource.
    var cpusPerGres: [GresSpec]
    /// MiB for each unit of a generic resource.
    var memoryPerGres: [GresSpec]
    /// Whether the job takes whole nodes.
    var takesWholeNodes: Bool
    /// The user whose jobs alone may be on the nodes.
    var soleUser: UInt32?
    /// The user, where a node may be kept for another.
    var userID: UInt32
    /// Nodes that must be among those taken, ascending.
    var requiredNodes: [Int]
    /// Nodes that may not be taken, ascending.
    var excludedNodes: [Int]
    /// Features that nodes must have.
    var features: FeatureExpression?
    /// Whether nodes must lie side by side in the table.
    var isContiguous: Bool
    /// Least temporary disk, in MiB.
    var tmpDiskMiB: UInt32
    /// Least sockets of a node.
    var minSockets: Int
    /// Least cores of a socket.
    var minCoresPerSocket: Int
    /// Least threads of a core.
    var minThreadsPerCore: Int
    /// Whether memory is given out.
    var tracksMemory: Bool
}
