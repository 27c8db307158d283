import SlurmModel
import SlurmWire

/// A column of the listing of jobs.
///
/// A class, as there are over a hundred: a reference is copied in no time when tables are put together.
final class SqueueField: ListingField {
    let letter: Character?
    let names: [String]
    let header: Cell
    let value: @Sendable (SqueueRow, SqueueContext) -> Cell

    init(
        _ letter: Character?,
        _ names: String...,
        header: String,
        value: @escaping @Sendable (SqueueRow, SqueueContext) -> Cell
    ) {
        self.letter = letter
        self.names = names
        self.header = .text(header)
        self.value = value
    }

    /// A column whose heading is never cut.
    init(
        _ letter: Character?,
        _ names: String...,
        uncutHeader: String,
        value: @escaping @Sendable (SqueueRow, SqueueContext) -> Cell
    ) {
        self.letter = letter
        self.names = names
        header = .uncut(uncutHeader)
        self.value = value
    }

    func cell(_ row: SqueueRow, _ context: SqueueContext) -> Cell {
        value(row, context)
    }
}

/// The columns of the listing of jobs: letter for `-o`, names for `-O`, heading, value.
///
/// Source: squeue(1) 22.05, options `--format` and `--Format`; headings and forms observed on 22.05.8.
enum SqueueFields {
    /// All columns.
    static let all = identity + state + time + place + size + request + tres + federation

    private static let identity: [SqueueField] = [
        .init("i", "jobarrayid", header: "JOBID") { row, context in jobID(row, context) },
        .init("A", "jobid", header: "JOBID") { row, _ in .number(row.job.jobID) },
        .init("F", "arrayjobid", header: "ARRAY_JOB_ID") { row, _ in
            .number(row.taskText != nil || row.taskID != nil ? row.job.arrayJobID : row.job.jobID)
        },
        .init("K", "arraytaskid", header: "ARRAY_TASK_ID") { row, _ in
            .text(row.taskText ?? row.taskID.map { "\($0)" } ?? "N/A")
        },
        .init("j", "name", header: "NAME") { row, _ in .text(row.job.name) },
        .init("a", "account", header: "ACCOUNT") { row, _ in .text(row.job.account) },
        .init("u", "username", header: "USER") { row, context in .text(context.users.name(ofUser: row.job.userID)) },
        .init("U", "userid", header: "UID") { row, _ in signed(row.job.userID) },
        .init("g", "groupname", header: "GROUP") { row, context in
            .text(context.users.nameOrNil(ofGroup: row.job.groupID) ?? "\(Int32(bitPattern: row.job.groupID))")
        },
        .init("G", "groupid", header: "GROUP") { row, _ in signed(row.job.groupID) },
        .init("k", "comment", header: "COMMENT") { row, _ in .text(row.job.comment) },
        .init(nil, "admin_comment", header: "ADMIN_COMMENT") { row, _ in .text(row.job.adminComment) },
        .init(nil, "system_comment", header: "SYSTEM_COMMENT") { row, _ in .text(row.job.systemComment) },
        .init("o", "command", header: "COMMAND") { row, _ in .text(row.job.command) },
        .init("Z", "workdir", header: "WORK_DIR") { row, _ in .text(row.job.workDir) },
        .init("w", "wckey", header: "WCKEY") { row, _ in .text(row.job.wckey) },
        .init("q", "qos", header: "QOS") { row, _ in .text(row.job.qos) },
        .init("v", "reservation", header: "RESERVATION") { row, _ in .text(row.job.resvName) },
        .init(nil, "associd", header: "ASSOC_ID") { row, _ in signed(row.job.assocID) },
        .init(nil, "allocsid", header: "ALLOC_SID") { row, _ in signed(row.job.allocSid) },
        .init(nil, "allocnodes", header: "ALLOC_NODES") { row, _ in .text(row.job.allocNode) },
        .init(nil, "batchflag", header: "BATCH_FLAG") { row, _ in .number(row.job.batchFlag) },
        .init(nil, "mcslabel", header: "MCSLABEL") { row, _ in .text(row.job.mcsLabel) },
        .init(nil, "hetjobid", "packjobid", header: "HET_JOB_ID") { row, _ in
            .text(row.job.hetJobID == 0 ? "N/A" : "\(row.job.hetJobID)")
        },
        .init(nil, "hetjoboffset", "packjoboffset", header: "HET_JOB_OFFSET") { row, _ in
            .text(row.job.hetJobID == 0 ? "N/A" : "\(row.job.hetJobOffset)")
        },
        .init(nil, "hetjobidset", "packjobidset", header: "HET_JOB_ID_SET") { row, _ in
            .text(row.job.hetJobID == 0 ? "N/A" : row.job.hetJobIDSet)
        },
        .init(nil, "container", header: "CONTAINER") { row, _ in .text(row.job.container) },
    ]

    private static let state: [SqueueField] = [
        .init("t", "statecompact", header: "ST") { row, _ in .text(row.state.compactWord) },
        .init("T", "state", header: "STATE") { row, _ in .text(row.state.word) },
        .init("r", "reason", header: "REASON") { row, _ in .text(row.reason) },
        .init("R", "reasonlist", uncutHeader: "NODELIST(REASON)") { row, _ in nodesOrReason(row) },
        .init("p", "priority", header: "PRIORITY") { row, _ in
            .text(NumberText.fixed(Double(row.job.priority) / Double(UInt32.max), decimals: 14))
        },
        .init("Q", "prioritylong", header: "PRIORITY") { row, _ in .number(row.job.priority) },
        .init("y", "nice", header: "NICE") { row, _ in .number(Int64(row.job.nice) - niceOffset) },
        .init("E", "dependency", header: "DEPENDENCY") { row, _ in .text(row.job.dependency) },
        .init(nil, "exit_code", header: "EXIT_CODE") { row, _ in signed(row.job.exitCode) },
        .init(nil, "derivedec", header: "DERIVED_EC") { row, _ in signed(row.job.derivedEc) },
        .init(nil, "requeue", header: "REQUEUE") { row, _ in .number(row.job.requeue) },
        .init(nil, "restartcnt", header: "RESTART_COUNT") { row, _ in .number(row.job.restartCnt) },
        .init(nil, "reboot", header: "REBOOT") { row, _ in .number(row.job.reboot) },
        .init(nil, "profile", header: "PROFILE") { row, _ in .text(AccountingProfile.text(row.job.profile)) },
    ]

    /// `NICE_OFFSET`: what the wire adds to a nice value.
    private static let niceOffset: Int64 = 0x8000_0000

    /// A number that Slurm prints as if it were signed.
    static func signed(_ number: UInt32) -> Cell {
        .number(Int32(bitPattern: number))
    }

    private static func jobID(_ row: SqueueRow, _ context: SqueueContext) -> Cell {
        let job = row.job
        if let tasks = row.taskText {
            let text = "\(job.arrayJobID)_[\(tasks)]"
            return context.showsAllTasks ? .uncut(text) : .text(String(text.prefix(longestID)))
        }
        if let task = row.taskID { return .text("\(job.arrayJobID)_\(task)") }
        return .text(job.hetJobID == 0 ? "\(job.jobID)" : "\(job.hetJobID)+\(job.hetJobOffset)")
    }

    /// How many bytes of a job's id are printed.
    private static let longestID = 31

    /// Where the job runs or ran, or in brackets why it waits or ended badly.
    private static func nodesOrReason(_ row: SqueueRow) -> Cell {
        let state = row.state
        let endedBadly: [JobBaseState] = [.pending, .timeout, .outOfMemory, .deadline, .failed]
        let hasReason = endedBadly.contains(state.base) || state.flags.contains(.stageOut)
        if !state.flags.contains(.completing) && hasReason { return .text("(\(row.reason))") }
        return nodes(row.job.nodes)
    }

    /// A list of nodes in Slurm's order; an absent one prints as nothing.
    static func nodes(_ text: String?) -> Cell {
        .uncut(text.map(HostOrder.sorted) ?? "")
    }
}
