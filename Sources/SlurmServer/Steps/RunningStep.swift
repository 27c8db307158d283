import Glibc
import JobSupervisor
import Logging
import NIOCore
import NIOPosix
import SlurmController
import SlurmModel
import SlurmWire

/// The tasks of a step on one node, from their launch until nothing of them is left; used on the event loop alone.
final class RunningStep {
    /// Which part of which step it is.
    let key: StepKey
    /// What the launching command asked for.
    let request: TaskLaunch
    /// What the controller knows of it.
    let launch: StepLaunch
    let surroundings: StepSurroundings
    /// Called with the highest wait status when nothing is left of the tasks.
    let ended: (RunningStep, Int32) -> Void
    /// What the tasks tell each other through, where they want it.
    let exchange: TaskExchange?
    /// The processes of the tasks, as far as they have started and not ended.
    var processes: [Int: ProcessIdentity] = [:]
    /// The ports of commands that joined later (`sattach`), which are told of the ends of tasks too.
    var attachedPorts: [UInt16] = []
    /// The commands to which the streams go.
    var clients: [StepClient] = []
    var outputs: [TaskOutput] = []
    var inputs: [Int: any Channel] = [:]
    /// What was written last to the standard input of each task.
    var inputWrites: [Int: EventLoopFuture<Void>] = [:]
    var supervisor: ProcessIdentity?
    /// A terminal that the first task has.
    var terminal: Int32?
    private var unread: [UInt8] = []
    private var startedCount = 0
    private var unsent: [(task: Int, status: Int32)] = []
    private var willTellEnds = false
    private var isWaitingForOutput = false
    /// Whether the connection to the launching command is on its way.
    var isConnecting = false
    /// Lines for the launching command that wait for the connection.
    var unsaid: [ByteBuffer] = []
    private var highestStatus: Int32 = 0
    /// How many processes were killed for their memory.
    private var memoryKills = 0
    /// `SIG_OOM`: the status that stands for a lack of memory.
    private static let outOfMemory: Int32 = 253
    private var lastMessage: EventLoopFuture<Void>
    /// Whether nothing is left of the tasks.
    private(set) var hasEnded = false
    /// Whether the first task's error output has ended and nobody was told of it yet.
    var isErrorEndHeld = false
    /// What was written last to a client.
    var lastWrite: EventLoopFuture<Void>?
    private var hasAnnouncedEnd = false
    /// `DUE TO` what the step is ended; empty where a user ends it.
    var endCause = ""

    /// Describes the tasks; `start` starts them.
    init(
        _ request: TaskLaunch,
        _ launch: StepLaunch,
        _ surroundings: StepSurroundings,
        exchange: TaskExchange? = nil,
        ended: @escaping (RunningStep, Int32) -> Void
    ) {
        key = StepKey(job: launch.jobID, step: launch.number, nodeName: launch.nodeName)
        self.request = request
        self.launch = launch
        self.surroundings = surroundings
        self.exchange = exchange
        self.ended = ended
        lastMessage = surroundings.loop.makeSucceededVoidFuture()
    }

    /// Starts the tasks and connects their streams; says why to the launching command where that fails.
    func start() {
        do {
            let streams: StepStreams
            do throws(SystemError) {
                streams = try makeStreams()
            } catch {
                surroundings.logger.info("step \(key.job).\(key.step) was not started on \(key.nodeName): \(error)")
                tellStarted(code: UInt32(bitPattern: SlurmErrno.ioError.rawValue))
                return finish(status: 1 << 8)
            }
            let process: StepSupervisorProcess
            do {
                process = try StepSupervisorProcess.start(
                    executable: surroundings.jobs.executable,
                    directory: surroundings.jobs.directory,
                    record: record(streams),
                    streams: streams.passed
                )
            } catch {
                streams.closePassed()
                streams.closeKept()
                throw error
            }
            streams.closePassed()
            supervisor = ProcessEntry(pid: process.pid)?.identity
            try watch(process)
            connect(streams)
        } catch {
            surroundings.logger.error("step \(key.job).\(key.step) was not started on \(key.nodeName): \(error)")
            tellStarted(code: UInt32(bitPattern: SlurmErrno.pipeErrorOnTaskSpawn.rawValue))
            finish(status: 1 << 8)
        }
    }

    private func watch(_ process: StepSupervisorProcess) throws {
        let step = NIOLoopBound(self, eventLoop: surroundings.loop)
        let loop = surroundings.loop
        try surroundings.jobs.watch.watchBytes(from: process.reports) { bytes in
            // The pipe closes as the process ends, so this takes no time.
            if bytes.isEmpty { waitpid(process.pid, nil, 0) }
            loop.execute { step.value.received(bytes) }
        }
    }

    /// Takes what the supervisor wrote; nothing at its end.
    private func received(_ bytes: [UInt8]) {
        unread += bytes
        while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
            if let report = StepReport(line: unread[..<end]) { received(report) }
            unread.removeSubrange(...end)
        }
        if bytes.isEmpty {
            supervisorEnded()
        } else if !unsent.isEmpty, !willTellEnds {
            // Tasks that end together are told of together.
            willTellEnds = true
            let step = NIOLoopBound(self, eventLoop: surroundings.loop)
            surroundings.loop.scheduleTask(in: .milliseconds(Limits.taskEndsMilliseconds)) {
                step.value.willTellEnds = false
                if !step.value.processes.isEmpty { step.value.tellEndsAfterOutput() }
            }
        }
    }

    private func received(_ report: StepReport) {
        switch report {
        case .started(let task, let process):
            processes[task] = process
            startedCount += 1
            if startedCount == launch.tasks.count { tellStarted(code: 0) }
        case .ended(let task, let status):
            processes[task] = nil
            // Once memory was lacking, whatever ends has ended of that.
            let status = memoryKills > 0 ? Self.outOfMemory : status
            highestStatus = memoryKills > 0 ? Self.outOfMemory : max(highestStatus, status)
            unsent.append((task, status))
        case .notice(let text): say(text)
        case .outOfMemory(let kills):
            memoryKills = kills
        case .failed(let number, let message):
            surroundings.logger.error("step \(key.job).\(key.step): \(message)")
            if startedCount < launch.tasks.count { tellStarted(code: UInt32(bitPattern: number)) }
            highestStatus = max(highestStatus, 1 << 8)
        }
    }

    private func supervisorEnded() {
        // A supervisor that was killed has said nothing of its tasks.
        for task in processes.keys.sorted() { unsent.append((task, SIGKILL)) }
        if !processes.isEmpty { highestStatus = max(highestStatus, SIGKILL) }
        processes.removeAll()
        if memoryKills > 0 {
            say(MemoryWatch.notice(memoryKills, jobID: key.job.rawValue, step: "\(key.step)"))
        }
        finish(status: highestStatus)
        if isErrorEndHeld { _ = pass(nil, of: 0, .error) }
        tellEndsAfterOutput()
        closeWhenOver()
    }

    private func finish(status: Int32) {
        guard !hasEnded else { return }
        hasEnded = true
        ended(self, status)
    }

    /// Tells the launching command which processes the tasks are, or why there are none.
    private func tellStarted(code: UInt32) {
        var message = TasksLaunched()
        message.stepID = request.stepID
        message.returnCode = code
        message.nodeName = key.nodeName
        message.localPids = launch.tasks.indices.map { UInt32(bitPattern: processes[$0]?.pid ?? 0) }
        message.taskIDs = launch.tasks
        message.countOfPids = UInt32(message.taskIDs.count)
        send(.responseLaunchTasks, message)
    }

    /// Tells of tasks that have ended when all they printed was passed on, so that commands show it first.
    ///
    /// It is not waited for long, as a process that a task left behind may hold its streams open.
    private func tellEndsAfterOutput() {
        guard !unsent.isEmpty, !isWaitingForOutput else { return }
        guard hasOutputToCome else { return tellEnds() }
        isWaitingForOutput = true
        let step = NIOLoopBound(self, eventLoop: surroundings.loop)
        surroundings.loop.scheduleTask(in: .milliseconds(Limits.lastOutputMilliseconds)) {
            if step.value.isWaitingForOutput { step.value.tellEnds() }
        }
    }

    /// Whether a task whose end is to be told of may still have printed something.
    private var hasOutputToCome: Bool {
        outputs.contains { output in !output.hasEnded && unsent.contains { $0.task == output.task } }
    }

    /// Looks again whether ends can be told of, as a stream has ended.
    func outputEnded() {
        if isWaitingForOutput, !hasOutputToCome { tellEnds() }
    }

    /// Tells the commands that show the streams of tasks that have ended, those together that ended alike.
    private func tellEnds() {
        isWaitingForOutput = false
        var groups: [(status: Int32, tasks: [UInt32])] = []
        for (task, status) in unsent.sorted(by: { $0.task < $1.task }) where launch.tasks.indices.contains(task) {
            if let index = groups.firstIndex(where: { $0.status == status }) {
                groups[index].tasks.append(launch.tasks[task])
            } else {
                groups.append((status, [launch.tasks[task]]))
            }
        }
        unsent.removeAll()
        for group in groups {
            var message = TasksExited()
            message.returnCode = UInt32(bitPattern: group.status)
            message.numTasks = UInt32(group.tasks.count)
            message.taskIDList = group.tasks
            message.stepID = request.stepID
            send(.messageTaskExit, message)
            for port in attachedPorts { send(.messageTaskExit, message, to: port) }
        }
    }

    /// Sends a message to the launching command, after those before.
    private func send(_ type: MessageType, _ body: some WireCodable) {
        guard !request.respPort.isEmpty else { return }
        send(type, body, to: request.respPort[launch.nodeIndex % request.respPort.count].port)
    }

    private func send(_ type: MessageType, _ body: some WireCodable, to port: UInt16) {
        let message = ClientMessage(
            port: port,
            userID: launch.userID,
            type: type,
            body: body.encoded(version: .slurm2205)
        )
        let (messenger, logger, step) = (surroundings.messenger, surroundings.logger, key)
        lastMessage = lastMessage.flatMap { messenger.send(message) }.flatMapErrorThrowing { error in
            logger.warning("step \(step.job).\(step.step): its command was not told of its tasks: \(error)")
        }
    }

    /// Sends a signal to the tasks; `isEnd` where it is to end the step, which its error output is told of.
    func signal(_ number: Int32, isEnd: Bool) {
        if isEnd, number == SIGTERM || number == SIGKILL { announceEnd() }
        do {
            if number == SIGKILL || number == SIGSTOP, let supervisor {
                try JobSignal(number, to: .all).send(supervisor: supervisor, script: nil)
                return
            }
            for process in processes.values.sorted(by: { $0.pid < $1.pid })
            where ProcessEntry(pid: process.pid)?.identity == process {
                // Each task leads a process group.
                if kill(-process.pid, number) != 0 { try process.send(signal: number) }
            }
        } catch {
            surroundings.logger.error("signal \(number) for step \(key.job).\(key.step) was not sent: \(error)")
        }
    }

    /// Says in the step's error output that it is cancelled, as slurmstepd does on the step's first node; once.
    func announceEnd() {
        guard !hasAnnouncedEnd, launch.nodeIndex == 0 else { return }
        hasAnnouncedEnd = true
        let text = EndNotice.text(of: "STEP \(key.job).\(key.step)", on: key.nodeName, cause: endCause)
        write(text)
    }

    /// Writes a line of slurmstepd to the error output of the step.
    private func say(_ text: String) {
        write("slurmstepd-\(key.nodeName): error: \(text)")
    }
}
