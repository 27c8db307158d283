package import SlurmModel

/// What `scontrol update partition` changes; nil leaves a field as it is.
package struct PartitionChanges: Hashable, Sendable {
    /// `State`.
    package var state: PartitionState?
    /// `Default`.
    package var isDefault: Bool?
    /// `Nodes`, in bracket notation; an empty text takes all out.
    package var nodes: String?
    /// `MaxTime`, in minutes.
    package var maxTimeMinutes: Settable<UInt32>?
    /// `DefaultTime`, in minutes; unset for none.
    package var defaultTimeMinutes: Settable<UInt32>?
    /// `MinNodes`.
    package var minNodes: UInt32?
    /// `MaxNodes`.
    package var maxNodes: Settable<UInt32>?
    /// `MaxCPUsPerNode`.
    package var maxCPUsPerNode: Settable<UInt32>?
    /// `DefMemPerCPU`, `DefMemPerNode`.
    package var defaultMemory: MemoryRequest?
    /// `MaxMemPerCPU`, `MaxMemPerNode`.
    package var maxMemory: MemoryRequest?
    /// `PriorityTier`.
    package var priorityTier: UInt16?
    /// `PriorityJobFactor`.
    package var priorityJobFactor: UInt16?
    /// `OverSubscribe` as on the wire.
    package var maxShare: UInt16?
    /// `Hidden`.
    package var isHidden: Bool?
    /// `RootOnly`.
    package var isRootOnly: Bool?
    /// `DisableRootJobs`.
    package var refusesRoot: Bool?
    /// `ExclusiveUser`.
    package var isExclusiveToUser: Bool?
    /// `LLN`.
    package var prefersLeastLoaded: Bool?
    /// `ReqResv`.
    package var requiresReservation: Bool?
    /// `OverTimeLimit`, in minutes.
    package var overTimeLimitMinutes: Settable<UInt16>?
    /// `GraceTime`, in seconds.
    package var graceTimeSeconds: UInt32?
    /// `AllowGroups`; an empty text clears.
    package var allowGroups: String?
    /// `AllowAccounts`; an empty text clears.
    package var allowAccounts: String?
    /// `DenyAccounts`; an empty text clears.
    package var denyAccounts: String?
    /// `AllowQos`; an empty text clears.
    package var allowQOS: String?
    /// `DenyQos`; an empty text clears.
    package var denyQOS: String?
    /// `AllocNodes`; an empty text clears.
    package var allowAllocNodes: String?
    /// `Alternate`; an empty text clears.
    package var alternate: String?
    /// `QOS`; an empty text clears.
    package var qos: String?
    /// `TRESBillingWeights`; an empty text clears.
    package var billingWeights: String?
    /// `JobDefaults`.
    package var jobDefaults: JobDefaults?
    /// `CpuBind` as on the wire; 0 for none.
    package var cpuBind: UInt32?
    /// `PreemptMode` as on the wire.
    package var preemptMode: Settable<UInt16>?

    /// No change.
    package init() {}

    /// Puts all changes but those of nodes into a partition.
    func apply(to partition: inout EnginePartition) {
        applyLimits(to: &partition)
        if let state { partition.state = state }
        if let isDefault { partition.isDefault = isDefault }
        if let isHidden { partition.isHidden = isHidden }
        if let isRootOnly { partition.isRootOnly = isRootOnly }
        if let refusesRoot { partition.refusesRoot = refusesRoot }
        if let isExclusiveToUser { partition.isExclusiveToUser = isExclusiveToUser }
        if let prefersLeastLoaded { partition.prefersLeastLoaded = prefersLeastLoaded }
        if let requiresReservation { partition.requiresReservation = requiresReservation }
        if let allowGroups { partition.allowGroups = allowGroups.isEmpty ? nil : allowGroups }
        if let allowAccounts { partition.allowAccounts = allowAccounts.isEmpty ? nil : allowAccounts }
        if let denyAccounts { partition.denyAccounts = denyAccounts.isEmpty ? nil : denyAccounts }
        if let allowQOS { partition.allowQOS = allowQOS.isEmpty ? nil : allowQOS }
        if let denyQOS { partition.denyQOS = denyQOS.isEmpty ? nil : denyQOS }
        if let allowAllocNodes { partition.allowAllocNodes = allowAllocNodes.isEmpty ? nil : allowAllocNodes }
        if let alternate { partition.alternate = alternate.isEmpty ? nil : alternate }
        if let qos { partition.qos = qos.isEmpty ? nil : qos }
        if let jobDefaults { partition.jobDefaults = jobDefaults }
        if let cpuBind { partition.cpuBind = cpuBind }
        if let billingWeights { partition.billingWeights = billingWeights.isEmpty ? nil : billingWeights }
    }

    private func applyLimits(to partition: inout EnginePartition) {
        if let maxTimeMinutes { partition.maxTimeMinutes = maxTimeMinutes }
        // As in slurmctld a default above the maximum is left out.
        if let defaultTimeMinutes, defaultTimeMinutes.number ?? 0 <= partition.maxTimeMinutes.number ?? .max {
            partition.defaultTimeMinutes = defaultTimeMinutes
        }
        if let minNodes { partition.minNodes = minNodes }
        if let maxNodes { partition.maxNodes = maxNodes }
        if let maxCPUsPerNode { partition.maxCPUsPerNode = maxCPUsPerNode }
        if let defaultMemory { partition.defaultMemory = defaultMemory.isNothing ? .unset : defaultMemory }
        if let maxMemory { partition.maxMemory = maxMemory.isNothing ? .unset : maxMemory }
        if let priorityTier { partition.priorityTier = priorityTier }
        if let priorityJobFactor { partition.priorityJobFactor = priorityJobFactor }
        if let maxShare { partition.maxShare = maxShare }
        if let overTimeLimitMinutes { partition.overTimeLimitMinutes = overTimeLimitMinutes }
        if let graceTimeSeconds { partition.graceTimeSeconds = graceTimeSeconds }
        if let preemptMode { partition.preemptMode = preemptMode }
    }
}
