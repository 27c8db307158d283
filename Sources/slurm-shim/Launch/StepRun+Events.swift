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

extension StepRun {
    /// Acts on a message of a node or of the controller.
    mutating func handle(_ message: borrowing IncomingMessage, _ session: inout LaunchSession) {
        switch message.type {
        case .responseLaunchTasks:
            message.answer()
            guard let launched = message.decoded(TasksLaunched.self) else { return }
            if launched.countOfPids > 0 {
                session.log.verbose("Node \(launched.nodeName ?? ""), \(launched.countOfPids) tasks started")
            }
            for text in exits.note(launched) { session.log.error(text) }
            if launched.returnCode != 0 { hasFailedLaunch = true }
            if exits.isStarted {
                let signals = waitingSignals
                waitingSignals = []
                for signal in signals { forward(signal: signal, &session) }
            }
        case .messageTaskExit:
            message.answer()
            if let exited = message.decoded(TasksExited.self) { note(exited, &session) }
        case .srunPing:
            message.answer()
        case .srunJobComplete:
            (isForced, isAborted) = (true, true)
        case .srunTimeout:
            if let notice = message.decoded(JobTimeout.self) {
                session.log.verbose(
                    "job time limit to be reached at \(TimeText(session.invocation).text(notice.timeout))"
                )
            }
        case .srunUserMsg:
            if let text = message.decoded(JobUserMessage.self)?.msg { session.log.info(text) }
        case .srunNodeFail:
            if let notice = message.decoded(JobNodeFailure.self) { lose(notice.nodelist, &session) }
        case .srunStepMissing:
            if let notice = message.decoded(JobNodeFailure.self) { lose(notice.nodelist, &session) }
        case .srunStepSignal:
            if let notice = message.decoded(JobStepKill.self) { forward(signal: notice.signal, &session) }
        default:
            break
        }
    }

    private mutating func note(_ exited: TasksExited, _ session: inout LaunchSession) {
        guard exited.stepID.jobID.number == jobID, exited.stepID.stepID.number == step.jobStepID else { return }
        // What the tasks have printed is shown before how they ended.
        while let connection = listener.accept() { streams.accept(connection) }
        streams.passOn()
        let result = exits.note(exited, isCancelled: isCancelled)
        for text in result.errors { session.log.error(text) }
        for text in result.details { session.log.verbose(text) }
        if result.isFirstFailure && killsOnBadExit {
            session.log.info("launch/slurm: _step_signal: Terminating \(stepName)")
            kill(signal: Self.terminateThenKill, &session)
        }
        if result.isFirst && waitSeconds > 0 {
            session.log.verbose("First task exited. Terminating job in \(waitSeconds)s")
            waitDeadline = Monotonic.milliseconds + Int64(waitSeconds) * 1000
        }
    }

    /// The number that stands for a signal that asks to end, and then one that does not ask.
    private static var terminateThenKill: UInt16 { 991 }

    /// Nodes that failed bring no more.
    private mutating func lose(_ nodes: String?, _ session: inout LaunchSession) {
        session.log.error("Node failure on \(nodes ?? "")")
        let tasks = step.stepLayout?.tids ?? []
        for name in StepDraft.names(nodes) {
            guard let index = nodeNames.firstIndex(of: name), tasks.indices.contains(index) else { continue }
            exits.giveUp(tasks[index].ids)
        }
        isAborted = true
    }

    /// Acts on a signal.
    mutating func handle(signal: Int32, _ session: inout LaunchSession) {
        switch signal {
        case SIGINT: interrupt(&session)
        case SIGQUIT, SIGTERM, SIGHUP:
            if signal == SIGQUIT { session.log.info("Quit") }
            session.log.info("forcing job termination")
            isAborted = true
        case SIGCONT: session.log.info("got SIGCONT")
        case SIGPIPE: broken(&session)
        case SIGALRM: break
        default: forward(signal: UInt16(signal), &session)
        }
    }

    private mutating func interrupt(_ session: inout LaunchSession) {
        let now = Monotonic.milliseconds
        if plan.quitsOnInterrupt || lastInterrupt.map({ now - $0 < Self.interruptMilliseconds }) ?? false {
            session.log.info("sending Ctrl-C to \(stepName)")
            forward(signal: UInt16(SIGINT), &session)
            force(&session)
        } else {
            if plan.isStatusDisabled {
                session.log.info("sending Ctrl-C to \(stepName)")
                forward(signal: UInt16(SIGINT), &session)
            } else if !isCancelled {
                session.log.info("interrupt (one more within 1 sec to abort)")
                for line in exits.summary { session.log.info(line) }
            }
            lastInterrupt = now
        }
    }

    /// Ends the step; each further wish is passed to the controller.
    private mutating func force(_ session: inout LaunchSession) {
        if forceCount == 0 {
            session.log.info("forcing job termination")
            (isCancelled, isAborted) = (true, true)
        } else {
            session.log.info("job abort in progress")
            if forceCount == 1 { kill(signal: UInt16(SIGKILL), &session) }
        }
        forceCount += 1
    }

    /// Nobody reads what the tasks print.
    mutating func broken(_ session: inout LaunchSession) {
        if forceCount == 0 { force(&session) }
    }

    /// Has the step ended, once.
    mutating func abort(_ session: inout LaunchSession) {
        guard !exits.isComplete, abortDeadline == nil else { return }
        if !hasKilled { kill(signal: UInt16(SIGKILL), &session) }
        hasKilled = true
        let seconds = killWaitSeconds + Self.abortSeconds
        session.log.info("Job step aborted: Waiting up to \(seconds) seconds for job step to finish.")
        abortDeadline = Monotonic.milliseconds + Int64(seconds) * 1000
    }

    /// Has the controller send the step a signal.
    mutating func kill(signal: UInt16, _ session: inout LaunchSession) {
        var request = JobStepKill()
        (request.stepID.jobID, request.stepID.stepID) = (.value(jobID), .value(step.jobStepID))
        request.signal = signal
        do throws(ControllerError) {
            _ = try session.controller.send(Request.CancelJobStep.self, request)
        } catch {
            session.log.verbose("cannot end \(stepName): \(error.code.text)")
        }
    }

    /// Sends the tasks a signal, at the nodes where any run.
    private mutating func forward(signal: UInt16, _ session: inout LaunchSession) {
        // A node has nobody to send a signal to before its tasks run.
        guard exits.isStarted else { return waitingSignals.append(signal) }
        var request = TaskSignal()
        (request.stepID.jobID, request.stepID.stepID) = (.value(jobID), .value(step.jobStepID))
        request.signal = signal
        for (name, tasks) in zip(nodeNames, step.stepLayout?.tids ?? [])
        where !tasks.ids.allSatisfy(exits.ended.contains) {
            let place = unheard[name] ?? (name, session.configuration.slurmdPort)
            do throws(ControllerError) {
                _ = try session.controller.sendToNode(
                    Request.SignalTasks.self,
                    request,
                    address: place.address,
                    port: place.port
                )
            } catch {
                session.log.error("Failure sending signal \(signal) to \(stepName) on node \(name): \(error.code.text)")
            }
        }
    }
}
