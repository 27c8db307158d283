package import SlurmModel

/// Whether a job shares its nodes, as on the wire (`shared`).
package enum JobSharing: UInt16, Hashable, Codable, Sendable {
    /// `--exclusive`.
    case exclusive = 0
    /// `--oversubscribe`.
    case oversubscribe = 1
    /// `--exclusive=user`.
    case user = 2
    /// `--exclusive=mcs`.
    case mcs = 3
}

/// Who holds a job back.
package enum JobHold: UInt8, Hashable, Codable, Sendable {
    /// Nobody.
    case none
    /// Its user (`JobHeldUser`).
    case user
    /// An administrator (`JobHeldAdmin`).
    case administrator
}

/// A job as it was submitted: everything that scheduling reads, typed, and what the job only carries.
///
/// Names follow the options of sbatch(1). The script and the environment are not here: whoever drives the engine keeps
/// them.
package struct JobRequest: Hashable, Codable, Sendable {
    /// `--job-name`.
    package var name: String = ""
    /// The submitting user.
    package var userID: UInt32 = 0
    /// The submitting user's group.
    package var groupID: UInt32 = 0
    /// Whether a script is launched (`sbatch`) or only resources are given out (`salloc`, `srun`).
    package var isBatch = true
    /// `--partition`, in the order given; empty takes the default partition.
    package var partitions: [String] = []

    /// `--nodes`, lower bound.
    package var minNodes: Settable<UInt32> = .unset
    /// `--nodes`, upper bound.
    package var maxNodes: Settable<UInt32> = .unset
    /// `--ntasks`.
    package var numTasks: Settable<UInt32> = .unset
    /// `--cpus-per-task`.
    package var cpusPerTask: Settable<UInt16> = .unset
    /// CPUs in all, as commands work it out (`min_cpus`).
    package var minCPUs: Settable<UInt32> = .unset
    /// Most CPUs in all (`max_cpus`).
    package var maxCPUs: Settable<UInt32> = .unset
    /// `--mincpus`.
    package var minCPUsPerNode: Settable<UInt16> = .unset
    /// `--ntasks-per-node`.
    package var tasksPerNode: Settable<UInt16> = .unset
    /// `--ntasks-per-socket`.
    package var tasksPerSocket: Settable<UInt16> = .unset
    /// `--ntasks-per-core`.
    package var tasksPerCore: Settable<UInt16> = .unset
    /// `--ntasks-per-gpu`.
    package var tasksPerGres: Settable<UInt16> = .unset
    /// `--sockets-per-node`: least sockets of a node.
    package var socketsPerNode: Settable<UInt16> = .unset
    /// `--cores-per-socket`: least cores of a socket.
    package var coresPerSocket: Settable<UInt16> = .unset
    /// `--threads-per-core`.
    package var threadsPerCore: Settable<UInt16> = .unset
    /// `--overcommit`.
    package var overcommits = false
    /// `--mem`, `--mem-per-cpu`.
    package var memory = MemoryRequest.unset
    /// `--tmp`, in MiB.
    package var tmpDiskMiB: UInt32 = 0
    /// `--gpus` (`tres_per_job`).
    package var gresPerJob: [GresSpec] = []
    /// `--gres`, `--gpus-per-node` (`tres_per_node`).
    package var gresPerNode: [GresSpec] = []
    /// `--gpus-per-socket` (`tres_per_socket`).
    package var gresPerSocket: [GresSpec] = []
    /// `--gpus-per-task` (`tres_per_task`).
    package var gresPerTask: [GresSpec] = []
    /// `--cpus-per-gpu` (`cpus_per_tres`).
    package var cpusPerGres: [GresSpec] = []
    /// `--mem-per-gpu` (`mem_per_tres`), counts in MiB.
    package var memoryPerGres: [GresSpec] = []
    /// What it gets with each GPU by default; nil where it asks for none.
    package internal(set) var defaultsPerGPU: JobDefaults?
    /// `--licenses`, as text.
    package var licenses: String?

    /// `--constraint`, as text.
    package var features: String?
    /// `--prefer`, as text; kept and never read.
    package var preferredFeatures: String?
    /// `--nodelist`, in bracket notation.
    package var requiredNodes: String?
    /// `--exclude`, in bracket notation.
    package var excludedNodes: String?
    /// `--contiguous`.
    package var isContiguous = false
    /// `--exclusive`, `--oversubscribe`; nil where not given.
    package var sharing: JobSharing?
    /// `--distribution` as on the wire.
    package var taskDistribution: UInt32 = 0x2000

    /// `--time`, in minutes.
    package var timeLimitMinutes: Settable<UInt32> = .unset
    /// `--time-min`, in minutes.
    package var minTimeMinutes: Settable<UInt32> = .unset
    /// `--begin`.
    package var begin: SimTime?
    /// `--deadline`.
    package var deadline: SimTime?
    /// `--nice`.
    package var nice: Int32 = 0
    /// `--priority`; `JobHold` says what a wished 0 means.
    package var priority: Settable<UInt32> = .unset
    /// `--hold`, or an administrator's hold at submission.
    package var hold = JobHold.none
    /// `--requeue`, `--no-requeue`; nil takes the cluster's default.
    package var allowsRequeue: Bool?
    /// `--no-kill` is false.
    package var endsOnNodeFailure = true
    /// `--immediate`: refuse the job unless it starts at once.
    package var isImmediate = false
    /// `--dependency`, as text.
    package var dependency: String?
    /// `--kill-on-invalid-dep`; nil takes the cluster's default.
    package var killsOnInvalidDependency: Bool?
    /// `--array`, as text: `0-9:2%3,15`.
    package var array: String?
    /// `--signal`, the number; 0 for none.
    package var warnSignal: UInt16 = 0
    /// `--signal`, how many seconds before the end.
    package var warnTimeSeconds: UInt16 = 0
    /// `--signal`, bits of the wire (1: `B:`, batch shell only; 2: `R:`).
    package var warnFlags: UInt16 = 0

    /// What the engine keeps and never reads.
    @Boxed package var carried = JobCarriedFields()

    /// A request for one task on one CPU.
    package init(name: String = "", userID: UInt32 = 0) {
        self.name = name
        self.userID = userID
    }
}
