import SlurmClient
import SlurmCommands
import SlurmModel
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The tasks of a step while they run.
struct StepRun: ~Copyable {
    /// The port to which nodes bring the tasks' streams.
    let listener: ListeningSocket
    /// How the tasks have ended so far.
    var exits: TaskExits
    /// Whether the user wants the step to end.
    var isCancelled = false
    var streams: StepStreams
    let plan: SrunPlan
    let step: StepCreated
    let jobID: UInt32
    let nodeNames: [String]
    let killsOnBadExit: Bool
    let waitSeconds: UInt32
    let killWaitSeconds: UInt32
    var isAborted = false
    var hasKilled = false
    /// Signals that came before the tasks had started.
    var waitingSignals: [UInt16] = []
    /// Whether a node could not start its tasks.
    var hasFailedLaunch = false
    /// Whether the controller said that the step has ended.
    var isForced = false
    var abortDeadline: Int64?
    var waitDeadline: Int64?
    var drainDeadline: Int64?
    var lastInterrupt: Int64?
    var forceCount = 0
    var unheard: [String: (address: String, port: UInt16)] = [:]

    /// How long a step may take to end once it is told to, besides KillWait.
    static let abortSeconds: UInt32 = 2
    /// How long output may still come once tasks were ended by force, in milliseconds.
    static let drainMilliseconds: Int64 = 1000
    /// Two interrupts within so many milliseconds end the step.
    static let interruptMilliseconds: Int64 = 1000

    init(
        _ plan: SrunPlan,
        _ draft: StepDraft,
        _ step: StepCreated,
        _ streams: StepStreams,
        _ environment: ProcessEnvironment,
        _ configuration: SlurmConfiguration
    ) throws(StepStreams.Failure) {
        do throws(SystemFailure) {
            listener = try ListeningSocket(in: configuration.srunPorts)
        } catch {
            throw StepStreams.Failure(message: "unable to initialize stdio listen socket: \(error.text)")
        }
        self.plan = plan
        self.step = step
        self.streams = streams
        jobID = draft.allocation.jobID
        exits = TaskExits(step, jobID: jobID, environment: environment)
        nodeNames = StepDraft.names(step.stepLayout?.nodeList)
        killsOnBadExit = plan.killsOnBadExit ?? (configuration.text("KillOnBadExit").map { $0 == "1" } ?? false)
        waitSeconds = plan.waitSeconds ?? configuration.number("WaitTime").number ?? 0
        killWaitSeconds = configuration.number("KillWait").number ?? 30
    }

    var stepName: String { "StepId=\(jobID).\(step.jobStepID)" }

    /// Has every node start its tasks.
    mutating func start(_ request: TaskLaunch, _ session: inout LaunchSession) {
        unheard = session.nodeAddresses()
        let tasks = step.stepLayout?.tids ?? []
        for (index, name) in nodeNames.enumerated() {
            let place = unheard[name] ?? (name, session.configuration.slurmdPort)
            let code: SlurmErrno
            do throws(ControllerError) {
                switch try session.controller.sendToNode(
                    Request.LaunchTasks.self,
                    request,
                    address: place.address,
                    port: place.port
                ) {
                case .code(let answer, _): code = answer
                default: code = .unexpectedMsgError
                }
            } catch {
                code = error.code
            }
            guard code != .success else { continue }
            session.log.error("Task launch for \(stepName) failed on node \(name): \(code.text)")
            session.log.error("Application launch failed: \(code.text)")
            exits.giveUp(tasks.indices.contains(index) ? tasks[index].ids : [])
            isAborted = true
            exits.fail(Int32(code.rawValue))
        }
    }

    /// Serves the tasks until they have ended and all they printed is passed on.
    mutating func serve(_ session: inout LaunchSession, _ terminal: inout StepTerminal?) {
        while !isDone {
            if isAborted { abort(&session) }
            var set = PollSet()
            streams.add(to: &set)
            if !streams.isConnected { set.add(listener.descriptor) }
            set.add(terminal.listeningDescriptor)
            session.wait(&set, milliseconds: pause)
            while let connection = listener.accept() { streams.accept(connection) }
            terminal?.accept()
            streams.handle(set)
            if streams.isBroken { broken(&session) }
            while let message = session.nextMessage() { handle(message, &session) }
            while let signal = SignalPipe.next(session.signals) {
                if signal == SIGWINCH { terminal?.tellSize() } else { handle(signal: signal, &session) }
            }
            checkTimes(&session)
        }
        if isAborted && abortDeadline == nil { session.log.info("Job step aborted") }
        if !isForced && exits.hasForcedEnd { session.log.info("Force Terminated \(stepName)") }
        streams.end()
    }

    private var isDone: Bool {
        if let abortDeadline, Monotonic.milliseconds >= abortDeadline { return true }
        guard exits.isComplete else { return false }
        if streams.isFinished { return true }
        // Nodes that could not start their tasks bring no streams.
        if (isAborted || hasFailedLaunch) && streams.nodes.allSatisfy(\.isFinished) { return true }
        if let drainDeadline { return Monotonic.milliseconds >= drainDeadline }
        return false
    }

    /// How long to wait for something to happen, in milliseconds.
    var pause: Int32 {
        let times = [abortDeadline, waitDeadline, drainDeadline].compactMap { $0 }
        guard let next = times.min() else { return -1 }
        return Int32(clamping: max(0, next - Monotonic.milliseconds))
    }

    private mutating func checkTimes(_ session: inout LaunchSession) {
        if exits.isComplete && exits.hasForcedEnd && drainDeadline == nil {
            drainDeadline = Monotonic.milliseconds + Self.drainMilliseconds
        }
        if let deadline = abortDeadline, Monotonic.milliseconds >= deadline, !exits.isComplete {
            session.log.error("Timed out waiting for job step to complete")
            kill(signal: UInt16(SIGKILL), &session)
        }
        if let deadline = waitDeadline, Monotonic.milliseconds >= deadline {
            waitDeadline = nil
            session.log.info("First task exited \(waitSeconds)s ago")
            for line in exits.summary { session.log.info(line) }
            session.log.info("launch/slurm: _step_signal: Terminating \(stepName)")
            kill(signal: UInt16(SIGKILL), &session)
        }
    }
}
