/// Where one of the streams of a step's tasks comes from or goes to.
///
/// Source: srun(1) 22.05, "IO Redirection".
package enum TaskFile: Hashable, Sendable {
    /// All tasks share the stream of the command.
    case shared
    /// One task has the stream of the command, the others have nothing.
    case oneTask(UInt32)
    /// A file that the command itself reads or writes for all tasks.
    case file(String)
    /// A file on the nodes, whose name may hold the task's number.
    case remote(String)

    /// Most digits that a width may ask for.
    private static let mostDigits = 10

    /// What of a step may stand in names.
    package struct Names: Sendable {
        /// The job's number.
        package var jobID: UInt32
        /// The step's number.
        package var stepID: UInt32
        /// How many tasks there are.
        package var tasks: UInt32
        /// The environment: the numbers of a job array, the job's name.
        package var environment: ProcessEnvironment

        /// Makes it.
        package init(jobID: UInt32, stepID: UInt32, tasks: UInt32, environment: ProcessEnvironment) {
            (self.jobID, self.stepID, self.tasks, self.environment) = (jobID, stepID, tasks, environment)
        }
    }

    /// Reads what an option says: `all`, `none`, a task's number, or a name with `%` marks.
    package init(_ text: String?, _ names: Names) {
        guard let text, !text.lowercased().hasPrefix("all"), !text.hasPrefix("-") else {
            self = .shared
            return
        }
        if text.lowercased() == "none" {
            self = .remote("/dev/null")
        } else if let task = UInt32(text), task < names.tasks {
            self = .oneTask(task)
        } else if text.contains("\\") {
            self = .file(text.filter { $0 != "\\" })
        } else {
            let (name, isRemote) = Self.expand(text, names)
            self = isRemote ? .remote(name) : .file(name)
        }
    }

    /// What the nodes are told of it; nil where the command has the stream.
    package var remoteName: String? {
        switch self {
        case .shared, .file: nil
        case .oneTask(let task): "\(task)"
        case .remote(let name): name
        }
    }

    /// Puts what is known here in place of its marks; says whether a mark is left for the nodes.
    private static func expand(_ text: String, _ names: Names) -> (name: String, isRemote: Bool) {
        var (name, isRemote) = ("", false)
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                name.append(character)
                continue
            }
            if rest.first == "%" {
                rest.removeFirst()
                name += "%"
                continue
            }
            let digits = rest.prefix(while: \.isNumber)
            rest = rest.dropFirst(digits.count)
            let width = min(Int(digits) ?? 0, mostDigits)
            guard let mark = rest.popFirst() else {
                name += "%" + digits
                break
            }
            func padded(_ number: UInt32) -> String {
                let text = "\(number)"
                return String(repeating: "0", count: max(0, width - text.count)) + text
            }
            switch mark {
            case "a": name += padded(names.environment["SLURM_ARRAY_TASK_ID"].flatMap { UInt32($0) } ?? UInt32.max - 1)
            case "A": name += padded(names.environment["SLURM_ARRAY_JOB_ID"].flatMap { UInt32($0) } ?? names.jobID)
            case "J": name += padded(names.jobID) + ".\(names.stepID)"
            case "j": name += padded(names.jobID)
            case "s": name += padded(names.stepID)
            case "x": name += names.environment["SLURM_JOB_NAME"] ?? "(null)"
            case "u", "t", "n", "N":
                isRemote = true
                name += width > 0 ? "%\(width)\(mark)" : "%\(mark)"
            default: name += "%\(digits)\(mark)"
            }
        }
        return (name, isRemote)
    }
}
