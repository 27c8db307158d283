internal import SimCluster
internal import SlurmCommands
internal import SlurmController
internal import SlurmModel

extension SimulatedCluster {
    /// Runs a Slurm command, as a user.
    ///
    /// A command that waits, such as `sbatch --wait`, lets simulated time pass until what it waits for has happened, or
    /// until nothing more can happen. One that repeats itself (`squeue --iterate`) runs once.
    ///
    /// - Parameters:
    ///   - command: The command's name, for example `squeue`.
    ///   - arguments: Its arguments.
    ///   - input: What its standard input holds.
    ///   - environment: Its environment.
    ///   - userID: The user who runs it.
    /// - Returns: What it printed, and its exit status.
    @discardableResult
    public mutating func run(
        _ command: String,
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:],
        userID: UInt32 = 0
    ) -> CommandResult {
        run(
            CommandCall(command, arguments, input: input, environment: environment, workingDirectory: "/tmp"),
            files: NoFiles(),
            userID: userID
        )
    }

    /// Runs a Slurm command with these files in sight.
    mutating func run(_ call: CommandCall, files: any FileAccess, userID: UInt32 = 0) -> CommandResult {
        guard let program = CommandCatalog.command(call.command) else {
            return CommandResult(errors: "\(call.command): command not found\n", status: 127)
        }
        let invocation = invocation(call, files, userID)
        var outcome = send(as: userID) { CommandCatalog.run(program, invocation, &$0) }
        var (output, errors) = (outcome.stdout, outcome.stderr)
        while let followUp = outcome.followUp, followUp.task != .runAgain, !isDrivenFromOutside {
            let isLast = nextEvent == nil && followUp.pauseMilliseconds > 0
            advance(by: .milliseconds(followUp.pauseMilliseconds))
            var later = invocation
            later.now = now.seconds
            outcome = send(as: userID) { CommandCatalog.resume(followUp, program, later, &$0) }
            output += outcome.stdout
            errors += outcome.stderr
            if isLast { break }
        }
        return CommandResult(
            output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self),
            status: outcome.status
        )
    }

    private func invocation(_ call: CommandCall, _ files: any FileAccess, _ userID: UInt32) -> Invocation {
        var invocation = Invocation(program: call.command, arguments: call.arguments)
        let bytes = Array(call.input.utf8)
        invocation.standardInput = { bytes }
        invocation.environment = ProcessEnvironment(
            entries: call.environment.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)".utf8) }
        )
        invocation.configuration = controller.configuration
        invocation.workingDirectory = call.workingDirectory ?? "/tmp"
        invocation.files = files
        invocation.process = ProcessAttributes(userID: userID, groupID: userID)
        invocation.users = UserTable(users: [.init(name: "root", userID: 0, groupID: 0)])
        invocation.now = now.seconds
        return invocation
    }

    /// Lets a command ask the controller, and does what follows from its requests.
    private mutating func send(
        as userID: UInt32,
        _ command: (inout InProcessClient) -> CommandOutcome
    ) -> CommandOutcome {
        var client = InProcessClient(
            controller: controller,
            requester: Requester(userID: userID, groupID: userID),
            now: now
        )
        let outcome = command(&client)
        controller = client.controller
        carryOutEffects()
        return outcome
    }

    /// Lets time pass: jobs start, run as `behavior` says, and end.
    public mutating func advance(by duration: Duration) {
        advance(to: now + SimDuration(duration))
    }

    /// Lets time pass until then.
    mutating func advance(to end: SimTime) {
        while let next = nextEvent, next <= end {
            now = max(now, next)
            step()
        }
        now = max(now, end)
        step()
    }

    /// When something happens next.
    var nextEvent: SimTime? {
        let end = ends.map(\.time).min()
        guard let wakeUp = controller.nextWakeUp else { return end }
        return end.map { min($0, wakeUp) } ?? wakeUp
    }

    /// Does what is due now.
    private mutating func step() {
        controller.advance(to: now)
        carryOutEffects()
        while let index = ends.firstIndex(where: { $0.time <= now }) {
            let end = ends.remove(at: index)
            if !end.output.isEmpty { outputs[end.outputPath, default: []] += end.output }
            controller.batchEnded(
                end.job,
                restartCount: end.restartCount,
                waitStatus: Int32(bitPattern: end.waitStatus),
                now: now
            )
            carryOutEffects()
        }
    }

    /// Does what the controller asks of the world.
    mutating func carryOutEffects() {
        for effect in controller.takeEffects() {
            switch effect {
            case .saveSubmission(let id, let submission): scripts.keep(submission, of: id)
            case .deleteSubmission(let id): scripts.forget(id)
            case .launch(let launch) where isDrivenFromOutside: demands.append(.launch(launch))
            case .launch(let launch): begin(launch)
            case .signal(let id, let signal, _) where isDrivenFromOutside: demands.append(.signal(id, signal))
            case .signal(let id, let signal, let scope): deliver(signal, to: id, scope)
            default: continue
            }
        }
    }

    private mutating func begin(_ launch: BatchLaunch) {
        let name = controller.engine.job(launch.jobID)?.request.name ?? ""
        let outcome = behavior.outcome(ofJobNamed: name)
        ends.append(
            ScheduledEnd(
                time: now + SimDuration(outcome.duration),
                job: launch.jobID,
                restartCount: launch.restartCount,
                waitStatus: UInt32(outcome.exitCode & 0xff) << 8,
                outputPath: launch.standardOutput,
                output: Array(outcome.output.utf8)
            )
        )
    }

    /// SIGTERM, SIGKILL and SIGINT end a simulated script at once; other signals mean nothing to it.
    private mutating func deliver(_ signal: Int32, to id: JobID, _ scope: SignalScope) {
        guard [2, 9, 15].contains(signal), scope != .steps, let index = ends.firstIndex(where: { $0.job == id }) else {
            return
        }
        // What has been killed gets no other signal.
        guard ends[index].time > now else { return }
        ends[index].time = now
        ends[index].waitStatus = UInt32(signal)
    }
}

extension SimDuration {
    /// A duration in microseconds; less than that is lost.
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .seconds(seconds) + SimDuration(microseconds: attoseconds / 1_000_000_000_000)
    }
}

/// When and how a simulated script ends.
struct ScheduledEnd: Sendable {
    /// When.
    var time: SimTime
    /// The job.
    var job: JobID
    /// Which run of the job.
    var restartCount: Int
    /// wait(2)'s status.
    var waitStatus: UInt32
    /// The file of its standard output.
    var outputPath: String
    /// What it has written there by then.
    var output: [UInt8]
}
