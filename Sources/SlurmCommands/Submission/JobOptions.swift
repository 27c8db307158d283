import SlurmModel

/// What the options of a submission ask for, before they become a job description.
///
/// nil and false mean that an option was not given.
struct JobOptions: Sendable {
    var account: String?
    /// How often tasks are measured, as written (`--acctg-freq`).
    var accountingFrequency: String?
    var array: String?
    var batchFeatures: String?
    /// Seconds since the Unix epoch; 0 for now.
    var beginTime: Int64 = 0
    var burstBuffer: String?
    var burstBufferFile: String?
    /// The job's working directory; nil for the current one.
    var chdir: String?
    var clusterConstraint: String?
    var clusters: String?
    var comment: String?
    var constraint: String?
    var container: String?
    var context: String?
    var isContiguous = false
    /// Cores, or threads where `threadSpecialization` is set, kept for the system.
    var coreSpecialization: UInt16?
    var coresPerSocket: UInt32?
    var cpusPerGPU: UInt32?
    var cpusPerTask: UInt32?
    var cpuFrequency = CPUFrequencyRange()
    /// Seconds since the Unix epoch; 0 for none.
    var deadline: Int64 = 0
    var delayBootSeconds: UInt32?
    var dependency: String?
    /// How tasks are spread, as on the wire.
    var distribution = TaskSpread.unknown
    var errorFile: String?
    var excludedNodes: String?
    var export: String?
    var exportFile: String?
    /// Bits of the job description (`JobFlags`).
    var flags: UInt64 = 0
    var getsUserEnvironment = false
    var groupID: UInt32?
    var gpuBinding: String?
    var gpuFrequency: String?
    var gpus: String?
    var gpusPerNode: String?
    var gpusPerSocket: String?
    var gpusPerTask: String?
    var gres: String?
    var hint: String?
    var isHeld: Bool?
    var ignoresPBS = false
    var inputFile: String?
    var jobName: String?
    var licenses: String?
    var mailTypes: UInt16 = 0
    var mailUser: String?
    var mcsLabel: String?
    var memoryBinding = MemoryBinding()
    var memoryPerNodeMiB: UInt64?
    var memoryPerCPUMiB: UInt64?
    var memoryPerGPUMiB: UInt64?
    var minimumCPUs: UInt32?
    var network: String?
    var nice: Int64?
    var isKeptOnNodeFailure = false
    /// Messages about arguments that are passed over.
    var notes: [String] = []
    var nodeFile: String?
    var nodeList: String?
    /// The least and the most nodes; 0 for no upper limit.
    var nodes: NodeRange?
    var tasks: UInt32?
    var tasksPerCore: UInt32?
    var tasksPerNode: UInt32?
    var tasksPerSocket: UInt32?
    var tasksPerTres: UInt32?
    var tasksPerGPU: UInt32?
    var openMode: OpenMode?
    var outputFile: String?
    var isOvercommitted = false
    var isParsable = false
    var partition: String?
    /// The tasks of a plane where tasks are spread in planes.
    var planeSize: UInt32?
    var powerFlags: UInt8 = 0
    var preferredFeatures: String?
    var priority: UInt32?
    /// What is recorded of the job, as on the wire; 0 where nothing is said.
    var profile: UInt32 = 0
    /// Which resource limits the user wants passed on (`--propagate`), or nil.
    var propagates: String?
    var qos: String?
    var quietness = 0
    var isReboot = false
    var requeue: Bool?
    var reservation: String?
    /// Whether and with whom nodes are shared, as on the wire.
    var sharing: UInt16?
    var signal: JobSignal?
    var socketsPerNode: UInt32?
    var switches: UInt32?
    var switchWaitSeconds: UInt32?
    var isTestOnly = false
    var threadsPerCore: UInt32?
    var hasLayout = false
    var timeLimit: Settable<UInt32> = .unset
    var minimumTime: Settable<UInt32> = .unset
    var temporaryDiskMiB: UInt64?
    /// The file mode mask that a `#PBS` line asks for.
    var umask: UInt32?
    var userID: UInt32?
    var verbosity = 0
    var waits = false
    var waitsForAllNodes: UInt16?
    var wckey: String?
    var wrap: String?
    /// What only `srun` and `salloc` are asked for.
    var step = StepSettings()

    /// How many nodes a job takes.
    struct NodeRange: Hashable, Sendable {
        var least: Int64
        /// 0 for no limit.
        var most: Int64
    }

    /// What happens to output files that are there already.
    enum OpenMode: UInt8, Hashable, Sendable {
        case append = 1
        case truncate = 2
    }

    /// The signal that a job gets before its time limit.
    struct JobSignal: Hashable, Sendable {
        var number: UInt16
        /// Seconds before the limit.
        var seconds: UInt16
        /// `KILL_JOB_BATCH` and `KILL_JOB_RESV`.
        var flags: UInt16
    }
}

/// Bits of a job description's flags.
enum JobFlags {
    /// `KILL_INV_DEP`.
    static let killOnInvalidDependency: UInt64 = 0x1
    /// `NO_KILL_INV_DEP`.
    static let keepOnInvalidDependency: UInt64 = 0x2
    /// `GRES_ENFORCE_BIND`.
    static let enforcesGresBinding: UInt64 = 0x10
    /// `SPREAD_JOB`.
    static let spreads: UInt64 = 0x100
    /// `USE_MIN_NODES`.
    static let usesLeastNodes: UInt64 = 0x200
    /// `JOB_NTASKS_SET`.
    static let hasTasks: UInt64 = 0x4000
    /// `JOB_CPUS_SET`.
    static let hasCPUsPerTask: UInt64 = 0x8000
    /// `GRES_DISABLE_BIND`.
    static let ignoresGresBinding: UInt64 = 0x8_0000
    /// `USE_DEFAULT_ACCT`.
    static let usesDefaultAccount: UInt64 = 0x200_0000
    /// `USE_DEFAULT_PART`.
    static let usesDefaultPartition: UInt64 = 0x400_0000
    /// `USE_DEFAULT_QOS`.
    static let usesDefaultQOS: UInt64 = 0x800_0000
    /// `USE_DEFAULT_WCKEY`.
    static let usesDefaultWCKey: UInt64 = 0x1000_0000
}
