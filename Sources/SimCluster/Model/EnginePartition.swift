package import SlurmModel

/// Whether a partition takes and starts jobs (`PARTITION_UP` and others).
package enum PartitionState: UInt16, Hashable, Codable, Sendable {
    /// `INACTIVE`: takes no jobs and starts none.
    case inactive = 0
    /// `DOWN`: takes jobs but starts none.
    case down = 1
    /// `DRAIN`: takes no jobs but starts those it has.
    case drain = 2
    /// `UP`: takes and starts jobs.
    case up = 3

    /// Whether jobs may be submitted.
    package var acceptsJobs: Bool { self == .up || self == .down }

    /// Whether queued jobs may start.
    package var startsJobs: Bool { self == .up || self == .drain }
}

/// A partition as a cluster's configuration describes it, or as `scontrol` has changed it since.
package struct EnginePartition: Hashable, Codable, Sendable {
    /// `PartitionName`.
    package var name: String
    /// `Nodes`, by name, in the order of the configuration.
    package var nodes: [String]
    /// `Default`.
    package var isDefault = false
    /// `State`.
    package var state = PartitionState.up
    /// `MaxTime`, in minutes.
    package var maxTimeMinutes: Settable<UInt32> = .infinite
    /// `DefaultTime`, in minutes; unset means `maxTimeMinutes`.
    package var defaultTimeMinutes: Settable<UInt32> = .unset
    /// `MinNodes`.
    package var minNodes: UInt32 = 0
    /// `MaxNodes`.
    package var maxNodes: Settable<UInt32> = .infinite
    /// `MaxCPUsPerNode`.
    package var maxCPUsPerNode: Settable<UInt32> = .infinite
    /// `DefMemPerCPU` or `DefMemPerNode`; unset means the cluster's.
    package var defaultMemory = MemoryRequest.unset
    /// `MaxMemPerCPU` or `MaxMemPerNode`; unset means the cluster's.
    package var maxMemory = MemoryRequest.unset
    /// `PriorityTier`.
    package var priorityTier: UInt16 = 1
    /// `PriorityJobFactor`; kept and never read.
    package var priorityJobFactor: UInt16 = 1
    /// `OverSubscribe` as on the wire (`max_share`): 0 exclusive, 1 no, else that many jobs, bit 15 forced.
    package var maxShare: UInt16 = 1
    /// `Hidden`.
    package var isHidden = false
    /// `RootOnly`.
    package var isRootOnly = false
    /// `DisableRootJobs`.
    package var refusesRoot = false
    /// `ExclusiveUser`.
    package var isExclusiveToUser = false
    /// `LLN`: takes the least loaded nodes first.
    package var prefersLeastLoaded = false
    /// `ReqResv`; kept and never read.
    package var requiresReservation = false
    /// `OverTimeLimit`, in minutes; unset means the cluster's.
    package var overTimeLimitMinutes: Settable<UInt16> = .unset
    /// `GraceTime`, in seconds: from the first signal to a displaced job until its end.
    package var graceTimeSeconds: UInt32 = 0
    /// `AllowGroups` as text: comma-separated, nil allows all.
    package var allowGroups: String?
    /// `AllowAccounts` as text: comma-separated, nil allows all; without accounting nobody has an account.
    package var allowAccounts: String?
    /// `DenyAccounts` as text.
    package var denyAccounts: String?
    /// `AllowQos` as text.
    package var allowQOS: String?
    /// `DenyQos` as text.
    package var denyQOS: String?
    /// `AllocNodes` as text: hosts from which jobs may come, nil allows all.
    package var allowAllocNodes: String?
    /// `Alternate`: the partition that takes the jobs while this one takes none.
    package var alternate: String?
    /// `QOS`: the quality of service whose limits hold for its jobs.
    package var qos: String?
    /// `TRESBillingWeights`; kept and never read.
    package var billingWeights: String?
    /// `JobDefaults`.
    package var jobDefaults = JobDefaults()
    /// `CpuBind` as on the wire, 0 for none; steps are not bound.
    package var cpuBind: UInt32 = 0
    /// `PreemptMode` as on the wire; unset means the cluster's.
    package var preemptMode: Settable<UInt16> = .unset

    /// Describes a partition with Slurm's defaults.
    package init(name: String, nodes: [String], isDefault: Bool = false) {
        self.name = name
        self.nodes = nodes
        self.isDefault = isDefault
    }
}
