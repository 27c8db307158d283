import Glibc
import JobSupervisor
package import Logging
package import NIOCore
package import SimCluster
package import SlurmController
package import SlurmWire

/// Owns the controller: requests, reports of jobs and the passing of time come to it one at a time, in one order.
///
/// It runs on the event loop of the connections, so a request is answered without a change of threads.
package actor SimulationHost<Answerer: RequestAnswering> {
    private nonisolated let loop: any EventLoop
    var answerer: Answerer
    var jobs: JobRunner
    /// The steps on the nodes; nil where there are none.
    let steps: StepRunner?
    private let store: StateStore
    let pace: PaceKeeper
    let logger: Logger
    private let rebuild: @Sendable (RestoredState, SimTime) throws -> Answerer
    private let finish: @Sendable ((any Error)?) -> Void
    private var wakeUp: (time: SimTime, task: Scheduled<Void>)?
    private(set) var hasGivenUp = false

    /// Hosts a controller.
    ///
    /// `rebuild` makes a controller with the configuration as it is then, from what was kept. `finish` is called when
    /// the daemon is to end: because the controller says so, or, with an error, because something could not be kept.
    /// Then nothing is answered any more, as an answer would be a promise that is not kept.
    package init(
        _ answerer: Answerer,
        loop: any EventLoop,
        store: StateStore,
        jobs: JobRunner,
        steps: StepSurroundings? = nil,
        pace: PaceKeeper,
        logger: Logger,
        rebuild: @escaping @Sendable (RestoredState, SimTime) throws -> Answerer,
        finish: @escaping @Sendable ((any Error)?) -> Void
    ) {
        self.answerer = answerer
        self.loop = loop
        self.store = store
        self.jobs = jobs
        self.steps = steps.map { StepRunner($0) }
        self.pace = pace
        self.logger = logger
        self.rebuild = rebuild
        self.finish = finish
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        loop.executor.asUnownedSerialExecutor()
    }

    /// Picks up the jobs that an earlier daemon left running, and lets time go on.
    package func start(running: [RunKey]) {
        let notices = RunNotices(loop: loop) { [weak self] notices in
            self?.assumeIsolated { $0.received(notices) }
        }
        jobs.notice = { notices.add($0, of: $1) }
        steps?.ended = { [weak self] key, status in
            guard let self else { return }
            self.loop.execute { self.assumeIsolated { $0.stepEnded(key, status) } }
        }
        jobs.recover(running)
        _ = settle()
    }

    /// Answers a request; false where the connection is to be closed instead.
    ///
    /// `foresee` gets the answer before what the request changed is kept. It must not be sent before this returns true.
    /// To be called on the event loop.
    package nonisolated func answer(_ request: ReceivedRequest, _ foresee: (ControllerReply) -> Void) -> Bool {
        let reply = assumeIsolated { $0.handle(request) }
        if let reply { foresee(reply) }
        return assumeIsolated { $0.settle() } && reply != nil
    }

    private func handle(_ request: ReceivedRequest) -> ControllerReply? {
        guard !hasGivenUp else { return nil }
        return answerer.handle(
            type: request.type,
            version: request.version,
            body: request.body,
            from: request.requester,
            now: pace.now()
        )
    }

    /// Opens a connection of the accounting protocol; nil where it is to be closed.
    package func openAccounting(_ request: ReceivedRequest) -> (session: AccountingSession, reply: [UInt8])? {
        guard !hasGivenUp else { return nil }
        return answerer.openAccounting(request.body, version: request.version, from: request.requester)
    }

    /// Answers a message of the accounting protocol; gives the connection as it is then.
    package func answerAccounting(
        _ type: MessageType,
        _ body: ArraySlice<UInt8>,
        _ session: AccountingSession
    ) -> (AccountingSession, AccountingOutcome) {
        guard !hasGivenUp else { return (session, .close) }
        var session = session
        let outcome = answerer.handleAccounting(type, body, &session, now: pace.now())
        return (session, settle() ? outcome : .close)
    }

    /// Takes what came from the supervisors of runs.
    private func received(_ notices: [RunNotices.Notice]) {
        guard !hasGivenUp else { return }
        for notice in notices { jobs.received(notice.event, of: notice.run) }
        _ = settle()
    }

    /// Answers nothing and starts nothing any more, as nothing can be kept.
    package func giveUp() {
        hasGivenUp = true
        wakeUp?.task.cancel()
        wakeUp = nil
    }

    /// Lets time pass until now.
    private func advance() {
        wakeUp = nil
        guard !hasGivenUp else { return }
        answerer.advance(to: pace.now())
        _ = settle()
    }

    /// Carries out effects until there are none; gives false where something could not be kept.
    @discardableResult
    func settle() -> Bool {
        guard !hasGivenUp else { return false }
        for _ in 0..<Limits.effectRounds {
            let ended = tellOutcomes()
            let effects = answerer.takeEffects()
            if effects.isEmpty && ended.isEmpty { break }
            // A run's files are there before its job counts as started: a daemon that is killed in between leaves a
            // job that never started with files of no consequence, and not a started job without files.
            for case .launch(let launch) in effects { prepare(launch, effects) }
            do {
                try store.save(effects)
            } catch {
                hasGivenUp = true
                logger.critical("the state cannot be kept, the daemon ends: \(error)")
                finish(error)
                return false
            }
            // Only now is the outcome kept elsewhere.
            for run in ended { jobs.forget(run) }
            effects.forEach(carryOut)
        }
        armWakeUp()
        return true
    }

    /// Tells the controller what became of runs; gives those that ended.
    private func tellOutcomes() -> [RunKey] {
        var ended: [RunKey] = []
        for (run, outcome) in jobs.takeOutcomes() {
            let (job, restartCount, now) = (run.jobID, run.restartCount, pace.now())
            switch outcome {
            case .supervised:
                continue
            case .started(let process):
                answerer.batchStarted(job, restartCount: restartCount, pid: process.pid, now: now)
                continue
            case .ended(let waitStatus), .endedOutOfMemory(let waitStatus):
                answerer.batchEnded(
                    job,
                    restartCount: restartCount,
                    waitStatus: waitStatus,
                    outOfMemory: outcome == .endedOutOfMemory(waitStatus: waitStatus),
                    now: now
                )
            case .failed(let number, let message):
                logger.error("job \(job) was not started: \(message)")
                answerer.launchFailed(
                    job,
                    restartCount: restartCount,
                    errorNumber: number,
                    message: message,
                    now: now
                )
            }
            ended.append(run)
        }
        return ended
    }

    private func prepare(_ launch: BatchLaunch, _ effects: [ControllerEffect]) {
        for case .saveSubmission(launch.submissionID, let submission) in effects {
            return jobs.prepare(launch, submission)
        }
        do {
            guard let submission = try store.submission(of: launch.submissionID) else {
                return jobs.fail(launch, SystemError("find the script of job \(launch.jobID)", number: ENOENT))
            }
            jobs.prepare(launch, submission)
        } catch {
            jobs.fail(launch, SystemError("read the script of job \(launch.jobID) (\(error))", number: EIO))
        }
    }

    private func carryOut(_ effect: ControllerEffect) {
        switch effect {
        case .launch(let launch):
            jobs.start(RunKey(launch.jobID, restartCount: launch.restartCount))
        case .signal(let job, let number, let scope):
            jobs.signal(job, number, scope)
            if scope != .batchShell { signalSteps(of: job, number) }
        case .signalStep(let job, let step, let number):
            signalStep(step, of: job, number)
        case .tellClient(let message):
            tell(message)
        case .log(let line):
            logger.info("\(line)")
        case .nameEndCause(let job, let cause):
            jobs.nameEndCause(of: job, cause)
            steps?.nameEndCause(of: job, cause)
        case .notify(let job, let text):
            jobs.notify(job, text)
        case .reconfigure:
            reconfigure()
        case .shutDown:
            finish(nil)
        case .saveSubmission, .deleteSubmission, .saveJob, .deleteJob, .saveNode, .saveReservations, .saveNextJobID,
            .saveAccountedJob, .saveAccountingDirectory:
            return
        }
    }

    /// Reads the configuration again: as everything is kept at this point, a new controller takes over where this one
    /// is.
    package func reconfigure() {
        do {
            var renewed = try rebuild(try store.load(), pace.now())
            renewed.adoptSteps(from: answerer)
            answerer = renewed
            logger.info("the configuration was read again")
        } catch {
            logger.error("the configuration cannot be read, the old one stays: \(error)")
        }
    }

    /// Sets the timer to when time has to pass next.
    private func armWakeUp() {
        let next = answerer.nextWakeUp
        if let next, wakeUp?.time == next { return }
        wakeUp?.task.cancel()
        wakeUp = nil
        guard let next, next != .never else { return }
        let delay = min(pace.nanosecondsUntil(next), Limits.longestWaitNanoseconds)
        let task = loop.scheduleTask(in: .nanoseconds(delay)) { [self] in
            assumeIsolated { $0.advance() }
        }
        wakeUp = (next, task)
    }
}
