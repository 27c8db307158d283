import SlurmModel
import SlurmWire

/// A line of the listing of jobs: a job, a task of an array, or the tasks of an array that wait together.
struct SqueueRow: Sendable {
    private let source: Source
    /// The partition that the line names; several with commas between them.
    var partition: String?
    /// The tier of that partition, where lines are told apart by it.
    var partitionTier: UInt32 = 0
    /// The tasks that the line stands for.
    var tasks: ArrayTasks
    /// These tasks as text; nil for a job that is no array, or a task of its own.
    var taskText: String?
    /// The task, where the line stands for one.
    var taskID: UInt32?
    /// Why the job waits, in words.
    var reason: String
    /// Which row of the listing it is, before it is sorted.
    var place = 0

    /// What the controller told of a job, shared by the lines that are made of it.
    ///
    /// A record has some 150 fields, so lines that are sorted and moved about refer to it.
    private final class Source: Sendable {
        let job: JobInfo

        init(_ job: consuming JobInfo) {
            self.job = job
        }
    }

    /// What the controller told.
    var job: JobInfo {
        @inline(__always) get { source.job }
    }

    /// The lines for a job: none if it is not asked for, one, or one for each of its partitions.
    static func rows(
        of job: consuming JobInfo,
        _ settings: SqueueSettings,
        _ context: SqueueContext
    ) -> [SqueueRow] {
        let source = Source(job)
        let tasks = ArrayTasks(mask: source.job.arrayTaskStr)
        guard settings.filter.admits(source.job, tasks: tasks ?? .none) else { return [] }
        var row = SqueueRow(
            source: source,
            partition: source.job.partition,
            tasks: tasks ?? .none,
            reason: reason(of: source.job)
        )
        row.taskID = source.job.arrayTaskID.isUnset ? nil : source.job.arrayTaskID.raw
        row.taskText =
            tasks?.text(limit: context.taskTextLimit, atOnce: source.job.arrayMaxTasks) ?? source.job.arrayTaskStr
        if let chosen = settings.filter.chosenTasks(source.job, tasks: row.tasks) { row.keep(chosen) }
        guard settings.splitsPartitions else {
            return settings.filter.admits(partition: source.job.partition) ? [row] : []
        }
        var rows: [SqueueRow] = []
        for partition in CommaList.parts(source.job.partition ?? "") where settings.filter.admits(partition: partition)
        {
            row.partition = partition
            row.partitionTier = context.partitionTiers[partition] ?? 1
            rows.append(row)
        }
        return rows
    }

    /// Why a job waits: the controller's own words, or the reason's name.
    static func reason(of job: JobInfo) -> String {
        job.stateDesc ?? JobReason(rawValue: UInt32(job.stateReason)).description
    }

    /// Keeps the chosen tasks of an array.
    private mutating func keep(_ chosen: [Int]) {
        tasks.keep(chosen)
        if tasks.numbers.count == 1 {
            taskText = nil
            taskID = UInt32(tasks.numbers[0])
        } else {
            taskText = tasks.ranges
        }
    }

    /// The state, or pending for a number that Slurm does not have.
    var state: JobState {
        JobState(raw: job.jobState) ?? JobState(.pending)
    }

    /// Whether it is a waiting task of an array, or several, which may share a line with others of the array.
    var isWaitingTask: Bool {
        job.arrayJobID != 0 && state.base == .pending
    }

    /// A line for each of the tasks that wait together; this line where there are none.
    func tasks(_ context: SqueueContext) -> [SqueueRow] {
        guard let taskText else { return [self] }
        // Slurm reads the text again, and of `0-12:2` it takes the last number as the end that is not reached.
        let numbers = taskText.contains(":") ? tasks.numbers.dropLast() : tasks.numbers[...]
        return numbers.map { number in
            var row = self
            row.taskText = nil
            row.taskID = UInt32(number)
            return row
        }
    }

    /// How long the job has run, in seconds.
    func timeUsedSeconds(now: Int64) -> Int64 {
        let state = state
        guard job.startTime != 0, state.base != .pending else { return 0 }
        if state.base == .suspended { return job.preSusTime }
        let end = state.base == .running || job.endTime == 0 ? now : job.endTime
        return job.suspendTime != 0 ? end - job.suspendTime + job.preSusTime : end - job.startTime
    }
}

/// What the values of a listing depend on beside the job.
struct SqueueContext: Sendable {
    /// The time, in seconds since the Unix epoch.
    let now: Int64
    /// How times are printed.
    let times: TimeText
    /// The names of users and groups.
    let users: UserTable
    /// How numbers are converted to larger units.
    let conversion: NumberText.Conversion
    /// How many bytes the list of an array's tasks may take, plus one (SLURM_BITSTR_LEN); 0 for all that is needed.
    let taskTextLimit: Int
    /// Whether the list of an array's tasks is never cut to the width of its column.
    let showsAllTasks: Bool
    /// The tiers of the partitions, where lines are told apart by them; of others it is 1.
    var partitionTiers: [String: UInt32] = [:]

    /// The length of the list of an array's tasks where SLURM_BITSTR_LEN says nothing.
    private static let defaultTaskTextLimit = 64
    /// The longest that SLURM_BITSTR_LEN can ask for.
    private static let maximumTaskTextLimit = 4096

    init(_ settings: SqueueSettings, _ invocation: Invocation) {
        now = invocation.now
        times = TimeText(invocation)
        users = invocation.users
        conversion = settings.conversion
        let variable = settings.splitsArrays ? "0" : invocation.environment["SLURM_BITSTR_LEN"]
        showsAllTasks = variable != nil
        let limit = variable.map { LeadingNumber($0).value } ?? -1
        taskTextLimit = limit < 0 ? Self.defaultTaskTextLimit : min(limit, Self.maximumTaskTextLimit)
    }
}
