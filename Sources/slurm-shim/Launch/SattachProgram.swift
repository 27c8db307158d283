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

/// A run of `sattach`: the streams of a step that somebody else has started, to its end.
struct SattachProgram: ~Copyable {
    private var session: LaunchSession
    private let plan: SattachPlan
    private let listener: ListeningSocket
    private var running: Set<UInt32> = []
    private var ended: Set<UInt32> = []
    private var status: Int32 = 0

    /// Runs the command to its end and gives the exit status.
    static func run(
        _ plan: SattachPlan,
        _ invocation: Invocation,
        _ configuration: SlurmConfiguration,
        _ controller: ControllerConnection
    ) -> Int32 {
        let log = LaunchLog(name: Sattach.name, verbosity: plan.verbosity)
        do throws(SystemFailure) {
            let session = try LaunchSession(invocation, configuration, controller, log)
            var program = try SattachProgram(session: session, plan: plan)
            return program.run()
        } catch {
            log.error("unable to listen: \(error.text)")
            return plan.errorStatus
        }
    }

    private init(session: consuming LaunchSession, plan: SattachPlan) throws(SystemFailure) {
        listener = try ListeningSocket(in: session.configuration.srunPorts)
        self.session = session
        self.plan = plan
    }

    private mutating func run() -> Int32 {
        let userID = session.invocation.process.userID
        let signature: String
        var streams: StepStreams
        do {
            signature = try session.controller.makeKey(readableBy: userID)
            streams = try StepStreams(
                plan.layout,
                key: Array(signature.utf8),
                files: (plan.inputTask.map { .oneTask($0) } ?? .shared, .shared, .shared),
                appends: false,
                isLabelled: plan.isLabelled
            )
        } catch {
            session.log.error("cannot join the streams: \(error)")
            return plan.errorStatus
        }
        streams.show(output: plan.outputTask, error: plan.errorTask)
        var terminal = plan.usesTerminal ? StepTerminal() : nil
        session.log.isRaw = terminal != nil
        attach(plan.credential(userID: userID, signature: signature, now: session.invocation.now))
        serve(&streams)
        terminal?.restore()
        return status
    }

    /// Has every node bring the streams of its tasks.
    private mutating func attach(_ credential: JobCredential) {
        var request = TaskReattach()
        request.stepID = plan.step
        request.respPort = [ClientPort(session.messages.port)]
        request.ioPort = [ClientPort(listener.port)]
        request.cred = credential
        let known = session.nodeAddresses()
        for name in StepDraft.names(plan.layout.nodeList) {
            let place = known[name] ?? (name, session.configuration.slurmdPort)
            do throws(ControllerError) {
                let answer = try session.controller.sendToNode(
                    Request.ReattachTasks.self,
                    request,
                    address: place.address,
                    port: place.port
                )
                guard case .expected(let tasks) = answer, tasks.returnCode == 0 else {
                    session.log.info("Node \(name): no tasks running")
                    continue
                }
                running.formUnion(tasks.gtids)
            } catch {
                session.log.info("Node \(name): no tasks running")
            }
        }
    }

    private mutating func serve(_ streams: inout StepStreams) {
        while !running.isSubset(of: ended) || (!running.isEmpty && !streams.isFinished) {
            var set = PollSet()
            streams.add(to: &set)
            set.add(listener.descriptor)
            session.wait(&set, milliseconds: -1)
            while let connection = listener.accept() { streams.accept(connection) }
            streams.handle(set)
            while let message = session.nextMessage() { handle(message) }
            while let signal = SignalPipe.next(session.signals) {
                // The tasks go on when this command is ended.
                guard signal == SIGCONT || signal == SIGALRM else {
                    status = 128 + signal
                    return
                }
            }
        }
        streams.end()
    }

    private mutating func handle(_ message: borrowing IncomingMessage) {
        switch message.type {
        case .messageTaskExit:
            message.answer()
            guard let exited = message.decoded(TasksExited.self) else { return }
            ended.formUnion(exited.taskIDList)
            session.log.verbose("\(exited.numTasks) tasks finished (rc=\(exited.returnCode))")
            let (signal, code) = (exited.returnCode & 0x7f, Int32(exited.returnCode >> 8 & 0xff))
            for task in exited.taskIDList where signal == 0 && code != 0 {
                session.log.error("task \(task) exited with exit code \(code)")
            }
            for task in exited.taskIDList where signal != 0 {
                session.log.verbose("task \(task) killed by signal \(signal)")
            }
            if signal == 0 { status = max(status, code) }
        case .srunPing: message.answer()
        default: break
        }
    }
}
