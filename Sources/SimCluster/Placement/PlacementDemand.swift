import SlurmModel

/// What a job asks of the nodes of one partition; jobs with equal demands fit in the same places.
struct PlacementDemand: Hashable, Sendable {
    /// The partition, by its place in the table.
    var partition: Int
    /// Fewest nodes.
    var minNodes: Int
    /// Nodes that the job would like: its upper bound, where it named one.
    var wantedNodes: Int
    /// Most nodes, of the job and the partition.
    var maxNodes: Int
    /// Tasks; 0 where the job did not say.
    var tasks: Int
    /// CPUs in all.
    var cpus: Int
    /// CPUs for each task.
    var cpusPerTask: Int
    /// Whether the job said how many CPUs each task needs.
    var hasCPUsPerTask: Bool
    /// Fewest CPUs on a node.
    var cpusPerNode: Int
    /// Most tasks on a node; 0 for any number.
    var tasksPerNode: Int
    /// Most tasks on a socket; 0 for any number.
    var tasksPerSocket: Int
    /// Most tasks on a core; 0 for any number.
    var tasksPerCore: Int
    /// Threads of each core to use; 0 for all.
    var threadsPerCore: Int
    /// Most CPUs on a node that the partition gives to one job.
    var maxCPUsPerNode: Int
    /// Whether tasks may share CPUs.
    var overcommits: Bool
    /// Memory.
    var memory: MemoryRequest
    /// Generic resources.
    var gres: GresDemand
    /// Whether the job takes whole nodes.
    var takesWholeNodes: Bool
    /// The user whose jobs alone may be on the nodes.
    var soleUser: UInt32?
    /// The job's user, where a node may be kept for another.
    var userID: UInt32
    /// Nodes that must be among those taken, ascending.
    var requiredNodes: [Int]
    /// The nodes of the job's reservation, ascending; nil for a job without one.
    var reservedNodes: [Int]?
    /// The job's reservation.
    var reservation: String?
    /// Nodes that may not be taken, ascending.
    var excludedNodes: [Int]
    /// Features that nodes must have.
    var features: FeatureExpression?
    /// Whether nodes must lie side by side in the table.
    var isContiguous: Bool
    /// Whether the least loaded nodes come first.
    var prefersLeastLoaded: Bool
    /// Whether cores are taken socket after socket instead of by turns.
    var fillsSockets: Bool
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

    /// CPUs of one core that the job can use.
    func usableThreads(of cpusPerCore: Int) -> Int {
        var threads = cpusPerCore
        if threadsPerCore > 0 { threads = min(threads, threadsPerCore) }
        if tasksPerCore > 0 { threads = min(threads, tasksPerCore * cpusPerTask) }
        return max(1, threads)
    }

    /// Memory that the job takes with so many cores of a node, in MiB.
    func memoryMiB(cores: Int, on node: EngineNode, gres given: [GresAllocation]) -> UInt64 {
        guard tracksMemory else { return 0 }
        if !gres.memoryPerUnit.isEmpty { return gres.memoryMiB(for: given) }
        let threads = threadsPerCore > 0 ? min(threadsPerCore, node.cpusPerCore) : node.cpusPerCore
        return memory.amountMiB(cpus: cores * threads) ?? node.realMemoryMiB
    }
}

/// What a job asks of generic resources.
struct GresDemand: Hashable, Sendable {
    /// On each node.
    var perNode: [GresSpec] = []
    /// In all.
    var perJob: [GresSpec] = []
    /// For each task.
    var perTask: [GresSpec] = []
    /// CPUs for each unit.
    var cpusPerUnit: [GresSpec] = []
    /// MiB for each unit.
    var memoryPerUnit: [GresSpec] = []

    /// Whether nothing is asked for.
    var isEmpty: Bool {
        perNode.isEmpty && perJob.isEmpty && perTask.isEmpty && memoryPerUnit.isEmpty
    }

    /// CPUs that come with so many units of a resource.
    func cpus(with units: Int, of name: String) -> Int {
        var cpus = 0
        for ratio in cpusPerUnit where ratio.name == name { cpus += units * Int(clamping: ratio.count) }
        return cpus
    }

    /// MiB that come with what was given.
    func memoryMiB(for given: [GresAllocation]) -> UInt64 {
        var amount: UInt64 = 0
        for ratio in memoryPerUnit {
            for gres in given where gres.name == ratio.name { amount += UInt64(gres.indices.count) * ratio.count }
        }
        return amount
    }
}
