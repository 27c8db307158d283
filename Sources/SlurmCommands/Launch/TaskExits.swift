import SlurmModel
package import SlurmWire

/// How the tasks of a step have ended so far, and what is said of it.
///
/// Source: srun(1) 22.05, "RETURN VALUE"; messages observed on 22.05.8.
package struct TaskExits: Sendable {
    /// The number of the signal that stands for a lack of memory.
    private static let outOfMemory: UInt32 = 253
    private static let (terminate, kill): (UInt32, UInt32) = (15, 9)

    /// What is to be done after tasks have ended.
    package struct Consequences: Sendable {
        /// Messages of the kind `srun: error: …`.
        package var errors: [String] = []
        /// Messages for those who want more of them.
        package var details: [String] = []
        /// Whether these were the first to end.
        package var isFirst = false
        /// Whether these were the first that did not succeed.
        package var isFirstFailure = false
    }

    /// The wait status of the step: that of its worst task.
    package private(set) var status: UInt32 = 0
    /// Whether a task was ended by a signal that ends whole steps.
    package private(set) var hasForcedEnd = false
    /// The tasks that have started.
    package private(set) var started: Set<UInt32> = []
    /// The tasks that have ended.
    package private(set) var ended: Set<UInt32> = []
    private var failed: Set<UInt32> = []

    private let stepName: String
    private let count: Int
    private let hosts: [UInt32: String]
    private let reducesMessages: Bool
    private var hasToldOfMemory = false
    private var lastTold: UInt32?

    /// Starts with no task ended.
    package init(_ step: StepCreated, jobID: UInt32, environment: ProcessEnvironment) {
        stepName = "StepId=\(jobID).\(step.jobStepID)"
        let layout = step.stepLayout ?? StepLayout()
        count = Int(layout.taskCnt)
        var hosts: [UInt32: String] = [:]
        for (name, tasks) in zip(StepDraft.names(layout.nodeList), layout.tids) {
            for task in tasks.ids { hosts[task] = name }
        }
        self.hosts = hosts
        reducesMessages = environment["SLURM_SRUN_REDUCE_TASK_EXIT_MSG"].map { LeadingNumber($0).value != 0 } ?? false
    }

    /// Whether all tasks have ended.
    package var isComplete: Bool { ended.count >= count }
    /// Whether all tasks have started.
    package var isStarted: Bool { started.count >= count }

    /// Notes that tasks have started, or that they could not; gives messages about those.
    package mutating func note(_ launched: TasksLaunched) -> [String] {
        started.formUnion(launched.taskIDs)
        guard launched.returnCode != 0 else { return [] }
        ended.formUnion(launched.taskIDs)
        let text = SlurmErrno(rawValue: Int32(bitPattern: launched.returnCode)).text
        return launched.taskIDs.map { "task \($0) launch failed: \(text)" }
    }

    /// Notes that tasks cannot be expected to end: their node is gone, or they never started.
    package mutating func giveUp(_ tasks: [UInt32]) {
        started.formUnion(tasks)
        ended.formUnion(tasks)
    }

    /// Notes that tasks could not be started; the command ends with the code's own number, as Slurm's does.
    package mutating func fail(_ code: Int32) {
        if status == 0 { status = UInt32(bitPattern: code) }
    }

    /// Notes that tasks have ended; `isCancelled` says that the user wanted it.
    package mutating func note(_ exited: TasksExited, isCancelled: Bool) -> Consequences {
        var result = Consequences()
        let code = exited.returnCode
        let (signal, exitCode) = (code & 0x7f, code >> 8 & 0xff)
        let who =
            "\(hostText(exited.taskIDList)): task\(exited.taskIDList.count == 1 ? "" : "s") "
            + TaskExits.ranges(exited.taskIDList)
        if signal == Self.terminate || signal == Self.kill { hasForcedEnd = true }
        if code & 0xff == Self.outOfMemory {
            if !hasToldOfMemory { result.errors.append("\(who): Out Of Memory") }
            hasToldOfMemory = true
            status = code
        } else if signal == 0 {
            if exitCode == 0 {
                result.details.append("\(who): Completed")
            } else if tells(code) {
                result.errors.append("\(who): Exited with exit code \(exitCode)")
            }
            if status & 0xff != Self.outOfMemory, status & 0x7f == 0, exitCode > status >> 8 & 0xff { status = code }
        } else {
            let text = "\(who): \(SignalText.text(signal))\(code & 0x80 != 0 ? " (core dumped)" : "")"
            if isCancelled {
                result.details.append(text)
            } else if tells(code) {
                result.errors.append(text)
            }
            if status & 0xff != Self.outOfMemory, signal > status & 0x7f { status = code }
        }
        result.isFirst = ended.isEmpty
        if code != 0 {
            result.isFirstFailure = failed.isEmpty
            failed.formUnion(exited.taskIDList)
        }
        lastTold = code
        ended.formUnion(exited.taskIDList)
        return result
    }

    private func tells(_ code: UInt32) -> Bool {
        !reducesMessages || lastTold != code
    }

    /// The exit status of the command.
    package var exitStatus: Int32 {
        if status & 0xff == Self.outOfMemory { return 1 }
        return status & 0x7f == 0 ? Int32(status >> 8 & 0xff) : 128 + Int32(status & 0x7f)
    }

    /// What the first interrupt prints: which tasks do what.
    package var summary: [String] {
        let all = Set(0..<UInt32(count))
        let unknown = all.subtracting(started).subtracting(ended)
        let states: [(String, Set<UInt32>)] = [
            ("running", started.subtracting(ended)), ("exited abnormally", failed),
            ("exited", ended.subtracting(failed)), ("unknown", unknown),
        ]
        return states.compactMap { name, tasks in
            guard !tasks.isEmpty else { return nil }
            let word = tasks.count == 1 ? "task" : "tasks"
            return "\(stepName) \(word) \(TaskExits.ranges(Array(tasks))): \(name)"
        }
    }

    private func hostText(_ tasks: [UInt32]) -> String {
        let names = tasks.compactMap { hosts[$0] }
        let sorted = StableSort.sorted(names, by: HostOrder.compare)
        return HostList(
            sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element)
        )
        .folded
    }

    /// Numbers as `0-2,5`.
    static func ranges(_ numbers: [UInt32]) -> String {
        var parts: [(first: UInt32, last: UInt32)] = []
        for number in numbers.sorted() {
            if let last = parts.last, last.last &+ 1 == number {
                parts[parts.count - 1].last = number
            } else if parts.last?.last != number {
                parts.append((number, number))
            }
        }
        return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }.joined(separator: ",")
    }
}
