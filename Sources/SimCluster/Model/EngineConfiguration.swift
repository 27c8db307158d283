package import SlurmModel

/// What the engine is told about a cluster: its nodes, its partitions and the settings of slurm.conf that it obeys.
package struct EngineConfiguration: Hashable, Codable, Sendable {
    /// The node table, in the order in which bitmaps on the wire count.
    package var nodes: [EngineNode]
    /// The partitions, in the order of the configuration.
    package var partitions: [EnginePartition]
    /// `FirstJobId`.
    package var firstJobID: UInt32 = 1
    /// `MaxJobId`: numbers start again at `firstJobID` after it.
    package var maxJobID: UInt32 = 67_043_328
    /// `MaxJobCount`: most jobs in the table at one time.
    package var maxJobCount = 10_000
    /// `MaxArraySize`: one more than the highest index of an array.
    package var maxArraySize: UInt32 = 1001
    /// `KillWait`: from SIGTERM to SIGKILL.
    package var killWait = SimDuration.seconds(30)
    /// `OverTimeLimit`: how long a job may outlast its limit.
    package var overTimeLimit: Settable<UInt16> = .value(0)
    /// `MinJobAge`: how long an ended job stays in the table.
    package var minJobAge = SimDuration.seconds(300)
    /// `DefMemPerCPU` or `DefMemPerNode`.
    package var defaultMemory = MemoryRequest.unset
    /// `DefCpuPerGPU`, `DefMemPerGPU`, for partitions that have none of their own.
    package var jobDefaults = JobDefaults()
    /// `MaxMemPerCPU` or `MaxMemPerNode`.
    package var maxMemory = MemoryRequest.unset
    /// `JobRequeue`: whether jobs may be requeued unless they say otherwise.
    package var requeuesByDefault = true
    /// `EnforcePartLimits`: whether a job beyond its partition's limits is refused rather than left pending.
    package var enforcesPartitionLimits = false
    /// `SchedulerType=sched/backfill`: whether later jobs may start early where they delay no reserved one.
    package var backfills = true
    /// `bf_max_job_test`: most queued jobs that one pass looks at beyond the first blocked one.
    package var maxBackfillJobs = 500
    /// `bf_window`: a blocked job that starts later than this is kept no room.
    package var backfillWindow = SimDuration.minutes(1440)
    /// `bf_window_linear`: how much coarser each further look at running jobs' ends gets; nil doubles it.
    package var backfillWindowStep: SimDuration?
    /// `bf_job_part_count_reserve`: for how many jobs of each partition room is kept; 0 for all.
    package var backfillReservationsPerPartition = 0
    /// `SelectTypeParameters` with `CR_…_Memory`: whether memory is given out.
    package var tracksMemory = true
    /// `PreemptMode`, with `PreemptType=preempt/partition_prio` or `preempt/qos`.
    package var preemptMode = PreemptMode.off
    /// `PreemptType=preempt/qos`: qualities of service say whose jobs displace whose.
    package var preemptsByQuality = false
    /// `enable_user_top`: whether users may order their own jobs.
    package var usersMayMoveToTop = false
    /// `Licenses`: name and count.
    package var licenses: [LicenseSpec] = []
    /// `DependencyParameters=kill_invalid_depend`.
    package var killsOnInvalidDependency = false
    /// How long a requeued job waits at least; slurmctld lets the credential of the first run expire (121 s observed).
    package var requeueDelay = SimDuration.seconds(121)
    /// The members of each group that partitions may name; looked up, never iterated.
    package var groupMembers: [String: [UInt32]] = [:]
    /// Users who may act on every job and change nodes and partitions: root and `SlurmUser`.
    package var administrators: [UInt32] = [0]

    /// Describes a cluster with Slurm's defaults.
    package init(nodes: [EngineNode], partitions: [EnginePartition]) {
        self.nodes = nodes
        self.partitions = partitions
    }
}
