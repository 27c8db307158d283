/// A partition that slurm.conf defines.
///
/// *Source:* slurm.conf(5) 22.05, PARTITION CONFIGURATION; defaults observed on 22.05.8.
package struct ConfiguredPartition: Hashable, Sendable {
    /// Whether jobs may be submitted and started.
    package enum State: Hashable, Sendable {
        /// `UP`: both.
        case up
        /// `DOWN`: jobs may be submitted, none starts.
        case down
        /// `DRAIN`: jobs that are there may start, none is submitted.
        case drain
        /// `INACTIVE`: neither.
        case inactive
    }

    /// Whether jobs share what they are given.
    package enum OverSubscribe: Hashable, Sendable {
        /// `NO`: no sharing.
        case no
        /// `EXCLUSIVE`: a job gets whole nodes.
        case exclusive
        /// `YES:n`: up to n jobs where they ask for it.
        case yes(UInt16)
        /// `FORCE:n`: up to n jobs.
        case force(UInt16)
    }

    /// The name.
    package var name: String
    /// The nodes in bracket notation, node sets or `ALL`; empty for none.
    package var nodes: String
    /// Whether jobs that name no partition go here.
    package var isDefault: Bool
    /// Whether it is left out of listings.
    package var isHidden: Bool
    /// Whether only root may submit.
    package var isRootOnly: Bool
    /// Whether jobs need a reservation.
    package var requiresReservation: Bool
    /// Whether the least loaded nodes are taken first.
    package var prefersLeastLoadedNodes: Bool
    /// Whether a node's jobs belong to one user.
    package var isExclusiveToUser: Bool
    /// Whether root may not run jobs; nil takes the cluster's setting.
    package var disablesRootJobs: Bool?
    /// Longest time limit in minutes.
    package var maximumTimeMinutes: Settable<UInt32>
    /// The limit of jobs that give none, in minutes.
    package var defaultTimeMinutes: Settable<UInt32>
    /// Minutes that a job may run beyond its limit.
    package var overTimeLimitMinutes: Settable<UInt16>
    /// Seconds that a preempted job is left.
    package var graceTimeSeconds: UInt32
    /// Whether jobs may be submitted and started.
    package var state: State
    /// Whether jobs share what they are given.
    package var overSubscribe: OverSubscribe
    /// Fewest nodes of a job.
    package var minimumNodes: UInt32
    /// Most nodes of a job.
    package var maximumNodes: Settable<UInt32>
    /// Most CPUs on any node.
    package var maximumCPUsPerNode: Settable<UInt32>
    /// Memory of jobs that ask for none; nil takes the cluster's setting.
    package var defaultMemory: MemoryAmount?
    /// Most memory that a job may ask for; nil takes the cluster's setting.
    package var maximumMemory: MemoryAmount?
    /// CPUs for each GPU of jobs that ask for none.
    package var defaultCPUsPerGPU: UInt64?
    /// Memory in MiB for each GPU of jobs that ask for none.
    package var defaultMemoryPerGPUMiB: UInt64?
    /// Weight of this partition in a job's priority.
    package var priorityJobFactor: UInt16
    /// Jobs of higher tiers are considered first.
    package var priorityTier: UInt16
    /// The words of `PreemptMode`; nil takes the cluster's setting.
    package var preemptMode: String?
    /// Groups that may submit; empty for all.
    package var allowedGroups: [String]
    /// Accounts that may submit; empty for all.
    package var allowedAccounts: [String]
    /// Accounts that may not.
    package var deniedAccounts: [String]
    /// QOSs that may be used; empty for all.
    package var allowedQOS: [String]
    /// QOSs that may not.
    package var deniedQOS: [String]
    /// Nodes from which jobs may be submitted; nil for all.
    package var allowedSubmitNodes: String?
    /// The partition to use when this one is drained.
    package var alternate: String?
    /// The QOS that holds for all its jobs.
    package var qos: String?
    /// Weights for billing, as written.
    package var billingWeights: String?
    /// `SelectTypeParameters` of the partition, as written.
    package var selectTypeParameters: String?
    /// What slurmctld would log about values that it corrects.
    var notes: [String]
}

/// An amount of memory by CPU or by node.
package enum MemoryAmount: Hashable, Sendable {
    /// MiB for each allocated CPU.
    case perCPU(mebibytes: UInt64)
    /// MiB on each allocated node.
    case perNode(mebibytes: UInt64)
}
