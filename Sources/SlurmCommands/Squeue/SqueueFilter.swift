import SlurmModel
import SlurmWire

/// Which jobs and steps a listing shows; nil admits all.
struct SqueueFilter: Sendable {
    /// A job, one task of a job array, or a step.
    struct JobChoice: Hashable, Sendable {
        /// The job or the array.
        var jobID: UInt32
        /// The task of the array, or nil.
        var taskID: UInt32?
        /// The step, or nil.
        var stepID: UInt32?
    }

    /// Which states are shown.
    enum States: Hashable, Sendable {
        /// All.
        case all
        /// Those that are not over.
        case current
        /// These.
        case some([JobStateName])
    }

    var jobs: [JobChoice]?
    var steps: [JobChoice]?
    var licenses: [String]?
    var accounts: [String]?
    var qos: [String]?
    var states = States.current
    var nodes: [String]?
    var users: [UInt32]?
    var reservation: String?
    var names: [String]?
    var partitions: [String]?

    /// `JOB_UPDATE_DB`, a flag of the controller's own.
    private static let updateFlag: UInt32 = 0x200

    /// The only job asked for; the controller is asked for it alone.
    var onlyJobID: UInt32? {
        guard let jobs, jobs.count == 1 else { return nil }
        return jobs[0].jobID
    }

    /// The only user asked for, unless it is user 0; the controller is asked for the user's jobs alone.
    var onlyUserID: UInt32? {
        guard let users, users.count == 1, users[0] != 0 else { return nil }
        return users[0]
    }

    /// Whether a job is shown, apart from its partition and from the tasks chosen of an array.
    func admits(_ job: JobInfo, tasks: ArrayTasks) -> Bool {
        guard job.jobID != 0, admitsID(of: job, tasks: tasks), admitsState(job.jobState) else { return false }
        if let licenses {
            let own = CommaList.parts(job.licenses ?? "").map { $0.split(separator: ":").first.map(String.init) }
            guard own.contains(where: { $0.map(licenses.contains) ?? false }) else { return false }
        }
        guard
            Self.contains(accounts, job.account), Self.contains(qos, job.qos), Self.contains(names, job.name),
            admitsNodes(job.nodes), users?.contains(job.userID) ?? true,
            reservation == nil || job.resvName == reservation
        else { return false }
        return true
    }

    /// Whether one of a job's partitions is among those asked for.
    func admits(partition: String?) -> Bool {
        guard let partitions else { return true }
        return CommaList.parts(partition ?? "").contains(where: partitions.contains)
    }

    /// Whether a step is shown.
    func admits(_ step: StepInfo) -> Bool {
        guard step.state != UInt32(JobBaseState.pending.rawValue) else { return false }
        if let jobs, !jobs.contains(where: { Self.isPart(step, of: $0) }) { return false }
        if let partitions, !partitions.contains(where: { $0 == step.partition }) { return false }
        if let steps {
            guard steps.contains(where: { $0.stepID == step.stepID.stepID.raw && Self.isPart(step, of: $0) }) else {
                return false
            }
        }
        return admitsNodes(step.nodes) && users?.contains(step.userID) ?? true
    }

    /// The tasks chosen of an array that is shown in part, or nil where it is shown whole.
    func chosenTasks(_ job: JobInfo, tasks: ArrayTasks) -> [Int]? {
        guard let jobs, let first = jobs.first(where: { Self.match(job, tasks, $0) != nil }),
            Self.match(job, tasks, first) == .part
        else { return nil }
        return jobs.compactMap { choice in
            guard choice.jobID == job.arrayJobID, let task = choice.taskID else { return nil }
            return Int(task)
        }
    }

    private enum Match {
        case whole
        case part
    }

    /// How a choice means a job: whole, or as tasks of an array that waits as one record.
    private static func match(_ job: JobInfo, _ tasks: ArrayTasks, _ choice: JobChoice) -> Match? {
        guard let task = choice.taskID else {
            let isMeant = choice.jobID == job.arrayJobID || choice.jobID == job.jobID
            return isMeant || isComponent(job, choice) ? .whole : nil
        }
        if task == job.arrayTaskID.raw && choice.jobID == job.arrayJobID { return .whole }
        if choice.jobID == job.arrayJobID && tasks.contains(Int(task)) { return .part }
        return isComponent(job, choice) ? .whole : nil
    }

    private static func isComponent(_ job: JobInfo, _ choice: JobChoice) -> Bool {
        job.hetJobID != 0 && choice.jobID == job.hetJobID
    }

    private static func isPart(_ step: StepInfo, of choice: JobChoice) -> Bool {
        guard let task = choice.taskID else {
            return choice.jobID == step.arrayJobID || choice.jobID == step.stepID.jobID.raw
        }
        return task == step.arrayTaskID.raw && choice.jobID == step.arrayJobID
    }

    private func admitsID(of job: JobInfo, tasks: ArrayTasks) -> Bool {
        guard let jobs else { return true }
        return jobs.contains { Self.match(job, tasks, $0) != nil }
    }

    private func admitsState(_ raw: UInt32) -> Bool {
        switch states {
        case .all: return true
        case .some(let states): return states.contains { $0.matches(raw & ~Self.updateFlag) }
        case .current:
            guard let state = JobState(raw: raw) else { return false }
            return [.pending, .running, .suspended].contains(state.base)
                || !state.flags.isDisjoint(with: [.completing, .stageOut])
        }
    }

    private func admitsNodes(_ text: String?) -> Bool {
        guard let nodes else { return true }
        guard let text else { return false }
        do {
            return try HostList(parsing: text).names.contains(where: nodes.contains)
        } catch {
            // A daemon's list is always well-formed; a job on nodes that cannot be read is on none of those asked for.
            return false
        }
    }

    private static func contains(_ list: [String]?, _ value: String?) -> Bool {
        guard let list else { return true }
        guard let value = value?.lowercased() else { return false }
        return list.contains { $0.lowercased() == value }
    }
}
