package import SlurmModel

/// A node as a cluster's configuration describes it.
package struct EngineNode: Hashable, Codable, Sendable {
    /// `NodeName`.
    package var name: String
    /// `CPUs`: hardware threads in all.
    package var cpus: Int
    /// `Boards`.
    package var boards: Int
    /// `Sockets` of the whole node.
    package var sockets: Int
    /// `CoresPerSocket`.
    package var coresPerSocket: Int
    /// `ThreadsPerCore`.
    package var threadsPerCore: Int
    /// `RealMemory`, in MiB.
    package var realMemoryMiB: UInt64
    /// `TmpDisk`, in MiB.
    package var tmpDiskMiB: UInt32
    /// `Gres`, one entry for each type.
    package var gres: [GresSpec]
    /// `Feature`.
    package var features: [String]
    /// Those of its features that jobs can use now, where these are not all.
    package var activeFeatures: [String]?
    /// `CpuBind` as on the wire, 0 for none; steps are not bound.
    package var cpuBind: UInt32 = 0
    /// `Weight`: nodes of a lower weight are taken first.
    package var weight: UInt32
    /// The state at the start: base idle, down, unknown or future, and the flags of `NodeStateFlags`.
    package var state: NodeState
    /// `Reason`, where one is given.
    package var reason: String?

    /// Describes a node; without a layout of cores each CPU is a socket of its own, as slurmctld assumes.
    package init(
        name: String,
        cpus: Int,
        boards: Int = 1,
        sockets: Int? = nil,
        coresPerSocket: Int = 1,
        threadsPerCore: Int = 1,
        realMemoryMiB: UInt64 = 1,
        tmpDiskMiB: UInt32 = 0,
        gres: [GresSpec] = [],
        features: [String] = [],
        weight: UInt32 = 1,
        state: NodeState = NodeState(.idle),
        reason: String? = nil
    ) {
        self.name = name
        self.cpus = cpus
        self.boards = boards
        self.sockets = sockets ?? max(1, cpus / max(1, coresPerSocket * threadsPerCore))
        self.coresPerSocket = coresPerSocket
        self.threadsPerCore = threadsPerCore
        self.realMemoryMiB = realMemoryMiB
        self.tmpDiskMiB = tmpDiskMiB
        self.gres = gres
        self.features = features
        self.weight = weight
        self.state = state
        self.reason = reason
    }

    /// Cores in all; the unit in which CPUs are given out (`CR_Core`).
    package var cores: Int {
        sockets * coresPerSocket
    }

    /// CPUs that come with one core; a node configured with fewer CPUs than cores × threads gives out one per core.
    package var cpusPerCore: Int {
        cpus >= cores * threadsPerCore ? threadsPerCore : 1
    }
}
