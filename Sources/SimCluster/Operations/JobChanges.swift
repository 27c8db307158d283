package import SlurmModel

/// What `scontrol update job` changes; nil leaves a field as it is.
package struct JobChanges: Hashable, Sendable {
    /// `JobName`.
    package var name: String?
    /// `Partition`.
    package var partitions: [String]?
    /// `Priority`; 0 holds.
    package var priority: UInt32?
    /// `Nice`.
    package var nice: Int32?
    /// `TimeLimit`, in minutes.
    package var timeLimitMinutes: Settable<UInt32>?
    /// `TimeMin`, in minutes.
    package var minTimeMinutes: UInt32?
    /// `NumNodes`, lower bound.
    package var minNodes: UInt32?
    /// `NumNodes`, upper bound.
    package var maxNodes: UInt32?
    /// `NumTasks`.
    package var numTasks: UInt32?
    /// `NumCPUs`.
    package var minCPUs: UInt32?
    /// `CPUs/Task`.
    package var cpusPerTask: UInt16?
    /// `MinCPUsNode`.
    package var minCPUsPerNode: UInt16?
    /// `MinMemoryNode`, `MinMemoryCPU`.
    package var memory: MemoryRequest?
    /// `MinTmpDiskNode`, in MiB.
    package var tmpDiskMiB: UInt32?
    /// `Features`; an empty text clears.
    package var features: String?
    /// `ReqNodeList`; an empty text clears.
    package var requiredNodes: String?
    /// `ExcNodeList`; an empty text clears.
    package var excludedNodes: String?
    /// `Contiguous`.
    package var isContiguous: Bool?
    /// `OverSubscribe`.
    package var sharing: JobSharing?
    /// `Licenses`; an empty text clears.
    package var licenses: String?
    /// `Dependency`; an empty text clears.
    package var dependency: String?
    /// `StartTime` of a pending job (its begin time).
    package var begin: SimTime?
    /// `EndTime` of a running job.
    package var endTime: SimTime?
    /// `Deadline`.
    package var deadline: SimTime?
    /// `Requeue`.
    package var allowsRequeue: Bool?
    /// `ArrayTaskThrottle`.
    package var maxRunningTasks: UInt32?
    /// `TresPerNode` (`Gres`).
    package var gresPerNode: [GresSpec]?
    /// `TresPerJob`.
    package var gresPerJob: [GresSpec]?
    /// `TresPerTask`.
    package var gresPerTask: [GresSpec]?
    /// Replaces what the job carries.
    package var carried: JobCarriedFields?

    /// No change.
    package init() {}
}
