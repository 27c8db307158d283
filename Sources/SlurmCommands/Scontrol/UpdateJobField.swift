import SlurmModel
import SlurmWire

/// A key of `scontrol update JobId=…`.
struct UpdateJobField: Sendable {
    /// How a value is read and where it goes.
    enum Kind: Sendable {
        case text(any WritableKeyPath<JobDescription, String?> & Sendable)
        case number16(any WritableKeyPath<JobDescription, Settable<UInt16>> & Sendable)
        case number32(any WritableKeyPath<JobDescription, Settable<UInt32>> & Sendable)
        /// Memory for each node (0) or for each CPU (`JobRecordText.memoryPerCPU`).
        case memory(bit: UInt64)
        /// `YES`, `NO` or a number.
        case yesNo(any WritableKeyPath<JobDescription, Settable<UInt16>> & Sendable)
        /// Cores (0) or threads (their bit) that are kept for the system.
        case specialization(bit: UInt16)
        case jobID, adminComment, siteFactor, throttle, delayBoot, timeLimit, timeMin, nice, cpuCount, nodeCount
        case switches, requestedNodes, resourcesOfNode, gres, begin, end, deadline, user, mailType
    }

    /// The key.
    let keyword: Keyword
    /// How its value is read.
    let kind: Kind
    /// How messages name it.
    let label: String

    init(_ word: String, _ fewest: Int, _ kind: Kind, label: String? = nil) {
        keyword = Keyword(word, fewest)
        self.kind = kind
        self.label = label ?? word
    }

    /// The keys; of two that a shortened word may mean it is the first.
    ///
    /// Source: scontrol(1) 22.05, "JOBS - SPECIFICATIONS FOR UPDATE"; shortening tried on 22.05.8.
    static let all: [UpdateJobField] = identity + size + files + needs

    private static let identity: [UpdateJobField] = [
        .init("JobId", 3, .jobID),
        .init("AdminComment", 6, .adminComment),
        .init("SiteFactor", 5, .siteFactor),
        .init("ArrayTaskThrottle", 10, .throttle),
        .init("Comment", 3, .text(\.comment)),
        .init("Clusters", 8, .text(\.clusters)),
        .init("ClusterFeatures", 8, .text(\.clusterFeatures)),
        .init("DelayBoot", 5, .delayBoot),
        .init("TimeLimit", 5, .timeLimit),
        .init("TimeMin", 5, .timeMin),
        .init("Priority", 2, .number32(\.priority)),
        .init("Nice", 2, .nice),
    ]

    private static let size: [UpdateJobField] = [
        .init("CPUsPerTask", 9, .number16(\.cpusPerTask)),
        .init("CpusPerTres", 9, .text(\.cpusPerTres)),
        .init("NumCPUs", 6, .cpuCount),
        .init("NumTasks", 8, .number32(\.numTasks)),
        .init("ReqProcs", 8, .number32(\.numTasks), label: "NumTasks"),
        .init("Requeue", 4, .number16(\.requeue)),
        .init("ReqNodes", 8, .nodeCount),
        .init("NumNodes", 8, .nodeCount),
        .init("ReqSockets", 4, .number16(\.socketsPerNode)),
        .init("ReqCores", 4, .number16(\.coresPerSocket)),
        .init("TasksPerNode", 2, .number16(\.ntasksPerNode)),
        .init("ReqThreads", 4, .number16(\.threadsPerCore)),
        .init("MinCPUsNode", 4, .number16(\.pnMinCPUs)),
        .init("MinMemoryNode", 10, .memory(bit: 0)),
        .init("MinMemoryCPU", 10, .memory(bit: JobRecordText.memoryPerCPU)),
        .init("MinTmpDiskNode", 5, .number32(\.pnMinTmpDisk)),
    ]

    private static let files: [UpdateJobField] = [
        .init("Partition", 2, .text(\.partition)),
        .init("QOS", 2, .text(\.qos)),
        .init("ReservationName", 3, .text(\.reservation)),
        .init("Name", 2, .text(\.name)),
        .init("JobName", 4, .text(\.name)),
        .init("WCKey", 1, .text(\.wckey)),
        .init("StdOut", 6, .text(\.stdOut)),
        .init("Switches", 5, .switches),
        .init("wait-for-switch", 5, .number32(\.wait4switch)),
        .init("OverSubscribe", 2, .yesNo(\.shared)),
        .init("Shared", 2, .yesNo(\.shared), label: "OverSubscribe"),
        .init("Contiguous", 3, .yesNo(\.contiguous)),
        .init("CoreSpec", 4, .specialization(bit: 0)),
        .init("MemPerTres", 5, .text(\.memPerTres)),
        .init("ThreadSpec", 4, .specialization(bit: SqueueFields.threadSpecialization)),
    ]

    private static let needs: [UpdateJobField] = [
        .init("TresBind", 5, .text(\.tresBind)),
        .init("TresFreq", 5, .text(\.tresFreq)),
        .init("TresPerJob", 8, .text(\.tresPerJob)),
        .init("TresPerNode", 8, .resourcesOfNode),
        .init("TresPerSocket", 8, .text(\.tresPerSocket)),
        .init("TresPerTask", 8, .text(\.tresPerTask)),
        .init("ExcNodeList", 3, .text(\.excNodes)),
        .init("NodeList", 8, .requestedNodes),
        .init("ReqNodeList", 8, .requestedNodes),
        .init("Features", 1, .text(\.features)),
        .init("Prefer", 3, .text(\.prefer)),
        .init("Gres", 2, .gres),
        .init("Account", 1, .text(\.account)),
        .init("BurstBuffer", 1, .text(\.burstBuffer)),
        .init("Dependency", 1, .text(\.dependency)),
        .init("Licenses", 1, .text(\.licenses)),
        .init("EligibleTime", 2, .begin),
        .init("StartTime", 2, .begin),
        .init("EndTime", 2, .end),
        .init("Reboot", 3, .yesNo(\.reboot), label: "reboot"),
        .init("UserID", 3, .user),
        .init("Deadline", 3, .deadline),
        .init("WorkDir", 2, .text(\.workDir)),
        .init("MailType", 5, .mailType),
        .init("MailUser", 5, .text(\.mailUser)),
    ]
}
