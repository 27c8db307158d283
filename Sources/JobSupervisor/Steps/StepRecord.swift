/// Everything that a supervisor needs to run the tasks of a step on a node.
package struct StepRecord: Sendable, Hashable {
    /// The job.
    package var jobID: UInt32
    /// The step.
    package var stepID: UInt32
    /// The user as whom the tasks run.
    package var userID: UInt32
    /// The user's group.
    package var groupID: UInt32
    /// The node on which the tasks are said to run.
    package var nodeName: String
    /// The working directory.
    package var workDirectory: String
    /// Whether output is added to files or replaces what is there.
    package var appendsOutput: Bool
    /// The resource limits that are taken over from the launching shell, by their names in `SLURM_RLIMIT_NAME`.
    package var propagatedLimits: [String]
    /// How many descriptors a process may open unless a propagated limit says otherwise.
    package var openFileLimit: UInt64
    /// How much memory the tasks may use together, in MiB; 0 for no limit.
    package var memoryLimitMiB: UInt64
    /// What runs before and after each task.
    package var scripts: TaskScripts
    /// The environment of all tasks, `NAME=value`; later ones override.
    package var environment: [[UInt8]]
    /// The tasks.
    package var tasks: [StepTaskRecord]

    /// Describes the tasks of a step on a node.
    package init(
        jobID: UInt32,
        stepID: UInt32,
        userID: UInt32,
        groupID: UInt32,
        nodeName: String,
        workDirectory: String,
        appendsOutput: Bool = false,
        propagatedLimits: [String] = [],
        openFileLimit: UInt64,
        memoryLimitMiB: UInt64 = 0,
        scripts: TaskScripts = TaskScripts(),
        environment: [[UInt8]],
        tasks: [StepTaskRecord]
    ) {
        self.jobID = jobID
        self.stepID = stepID
        self.userID = userID
        self.groupID = groupID
        self.nodeName = nodeName
        self.workDirectory = workDirectory
        self.appendsOutput = appendsOutput
        self.propagatedLimits = propagatedLimits
        self.openFileLimit = openFileLimit
        self.memoryLimitMiB = memoryLimitMiB
        self.scripts = scripts
        self.environment = environment
        self.tasks = tasks
    }
}

/// One task of a step.
package struct StepTaskRecord: Sendable, Hashable {
    /// The program and its arguments.
    package var arguments: [[UInt8]]
    /// Variables of this task alone.
    package var variables: [[UInt8]]
    /// Where its three standard streams come from and go to.
    package var streams: [TaskStream]
    /// Whether the streams are one terminal, which controls the task.
    package var hasTerminal: Bool
    /// The descriptor through which the task speaks to the other tasks (`PMI_FD`), by its number in the supervisor; 0
    /// for none.
    package var exchange: Int32

    /// Describes a task.
    package init(
        arguments: [[UInt8]],
        variables: [[UInt8]],
        streams: [TaskStream],
        hasTerminal: Bool = false,
        exchange: Int32 = 0
    ) {
        self.arguments = arguments
        self.variables = variables
        self.streams = streams
        self.hasTerminal = hasTerminal
        self.exchange = exchange
    }
}

/// What a standard stream of a task is.
package enum TaskStream: Sendable, Hashable {
    /// A descriptor that the supervisor was given, by its number there.
    case descriptor(Int32)
    /// A file that the task opens as its user.
    case file(String)
}

extension StepRecord {
    /// The first bytes of a record; the number changes with the layout.
    private static let magic = Array("slurm step record 2\n".utf8)

    /// The record's bytes.
    package func encoded() -> [UInt8] {
        var writer = FieldWriter()
        writer.raw(Self.magic)
        for number in [jobID, stepID, userID, groupID] { writer.number(UInt64(number)) }
        writer.field(nodeName)
        writer.field(workDirectory)
        writer.number(appendsOutput ? 1 : 0)
        writer.fields(propagatedLimits.map { Array($0.utf8) })
        writer.number(openFileLimit)
        writer.number(memoryLimitMiB)
        for script in [scripts.clusterProlog, scripts.userProlog, scripts.clusterEpilog, scripts.userEpilog] {
            writer.field(script)
        }
        writer.fields(environment)
        writer.number(UInt64(tasks.count))
        for task in tasks {
            writer.fields(task.arguments)
            writer.fields(task.variables)
            writer.number(task.hasTerminal ? 1 : 0)
            writer.number(UInt64(task.exchange))
            writer.number(UInt64(task.streams.count))
            for stream in task.streams {
                switch stream {
                case .descriptor(let number):
                    writer.number(UInt64(number))
                case .file(let path):
                    writer.number(Self.fileMark)
                    writer.field(path)
                }
            }
        }
        return writer.bytes
    }

    /// Leads a path where else a descriptor's number is.
    private static let fileMark = UInt64.max

    /// Reads a record; throws `EBADMSG` for bytes that are none of this version.
    package init(decoding bytes: [UInt8]) throws(SystemError) {
        var reader = FieldReader(bytes)
        guard try reader.raw(UInt64(Self.magic.count)).elementsEqual(Self.magic) else { throw FieldReader.malformed }
        jobID = try reader.number(UInt32.self)
        stepID = try reader.number(UInt32.self)
        userID = try reader.number(UInt32.self)
        groupID = try reader.number(UInt32.self)
        nodeName = try reader.text()
        workDirectory = try reader.text()
        appendsOutput = try reader.flag()
        propagatedLimits = try reader.fields().map { String(decoding: $0, as: UTF8.self) }
        openFileLimit = try reader.number()
        memoryLimitMiB = try reader.number()
        scripts = TaskScripts()
        scripts.clusterProlog = try reader.text()
        scripts.userProlog = try reader.text()
        scripts.clusterEpilog = try reader.text()
        scripts.userEpilog = try reader.text()
        environment = try reader.fields()
        tasks = []
        for _ in 0..<(try reader.number(UInt16.self)) {
            let arguments = try reader.fields()
            let variables = try reader.fields()
            let hasTerminal = try reader.flag()
            let exchange = Int32(try reader.number(UInt16.self))
            var streams: [TaskStream] = []
            for _ in 0..<(try reader.number(UInt8.self)) {
                let number = try reader.number()
                guard number != Self.fileMark else {
                    streams.append(.file(try reader.text()))
                    continue
                }
                guard let descriptor = Int32(exactly: number) else { throw FieldReader.malformed }
                streams.append(.descriptor(descriptor))
            }
            guard streams.count == 3 else { throw FieldReader.malformed }
            tasks.append(
                StepTaskRecord(
                    arguments: arguments,
                    variables: variables,
                    streams: streams,
                    hasTerminal: hasTerminal,
                    exchange: exchange
                )
            )
        }
        guard reader.isAtEnd else { throw FieldReader.malformed }
    }
}
