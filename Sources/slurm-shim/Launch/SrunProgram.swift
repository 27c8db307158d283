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

/// A run of `srun`: resources, a step in them, its tasks with their streams, to the end.
struct SrunProgram: ~Copyable {
    var session: LaunchSession
    var plan: SrunPlan
    /// Whether the resources were asked for by this run.
    var ownJobID: UInt32?

    /// Runs the command to its end and gives the exit status.
    static func run(
        _ plan: SrunPlan,
        _ invocation: Invocation,
        _ configuration: SlurmConfiguration,
        _ controller: ControllerConnection
    ) -> Int32 {
        let log = LaunchLog(name: Srun.name, verbosity: plan.verbosity)
        do throws(SystemFailure) {
            let session = try LaunchSession(invocation, configuration, controller, log, catching: [SIGWINCH])
            var program = SrunProgram(session: session, plan: plan)
            return program.run()
        } catch {
            log.error("unable to listen: \(error.text)")
            return plan.errorStatus
        }
    }

    private init(session: consuming LaunchSession, plan: SrunPlan) {
        self.session = session
        self.plan = plan
    }

    private mutating func run() -> Int32 {
        do throws(AllocationWait.Failure) {
            let allocation: AllocatedResources
            if let id = plan.existingJobID { allocation = try existing(id) } else { allocation = try obtain() }
            let draft = try drafted(allocation)
            let step = try create(draft)
            try checkExchange(draft, step)
            return try launch(draft, step)
        } catch {
            if let ownJobID { session.complete(ownJobID, status: 1) }
            switch error {
            case .ended(let status): return status
            }
        }
    }

    private mutating func obtain() throws(AllocationWait.Failure) -> AllocatedResources {
        if plan.relative != nil {
            session.log.fatal("--relative option invalid for job allocation request")
            throw .ended(1)
        }
        var wait = AllocationWait(
            plan.description,
            immediateSeconds: plan.immediateSeconds,
            statuses: (plan.errorStatus, plan.immediateStatus)
        )
        let allocation = try wait.obtain(&session)
        ownJobID = allocation.jobID
        return allocation
    }

    /// The resources of the job in which the command was called.
    private mutating func existing(_ jobID: UInt32) throws(AllocationWait.Failure) -> AllocatedResources {
        var request = JobAllocationRequest()
        request.jobID = jobID
        do throws(ControllerError) {
            let reply = try session.controller.send(Request.HetJobAllocInfo.self, request)
            guard let first = reply.allocs.first else { throw ControllerError(.invalidJobID) }
            return first
        } catch {
            if error.code == .alreadyDone {
                session.log.error("Slurm job \(jobID) has expired")
            } else {
                session.log.error("Unable to confirm allocation for job \(jobID): \(error.code.text)")
            }
            session.log.info("Check SLURM_JOB_ID environment variable. Expired or invalid job \(jobID)")
            throw .ended(plan.errorStatus)
        }
    }

    private mutating func drafted(_ allocation: AllocatedResources) throws(AllocationWait.Failure) -> StepDraft {
        do throws(StepDraft.Problem) {
            let draft = try StepDraft(plan, allocation, isOwn: ownJobID != nil)
            for message in draft.messages { session.log.error(message) }
            plan = draft.plan
            return draft
        } catch {
            for message in error.messages { session.log.error(message) }
            throw .ended(plan.errorStatus)
        }
    }

    /// Asks for the step until there is room for it.
    private mutating func create(_ draft: StepDraft) throws(AllocationWait.Failure) -> StepCreated {
        let request = draft.request(
            port: session.messages.port,
            processID: UInt32(getpid()),
            hostName: session.invocation.shortHostName
        )
        let jobID = draft.allocation.jobID
        var attempt = 0
        while true {
            do throws(ControllerError) {
                let step = try session.controller.send(Request.JobStepCreate.self, request)
                if attempt > 0 { session.log.info("Step created for job \(jobID)") }
                return step
            } catch {
                try retry(jobID, error, attempt: attempt)
                attempt += 1
            }
        }
    }

    /// Codes after which the controller calls when there may be room, or the client asks again by itself.
    private static let passing: [SlurmErrno] = [
        .disabled, .interconnectBusy, .nodesBusy, .portsBusy, .protocolSocketImplTimeout, SlurmErrno(rawValue: EAGAIN),
    ]

    /// Waits until the step can be asked for again; ends the command where that is of no use.
    private mutating func retry(
        _ jobID: UInt32,
        _ error: ControllerError,
        attempt: Int
    ) throws(AllocationWait.Failure) {
        var code = error.code
        // Nothing is said while the controller may yet call: a step that finds room soon was never held up.
        if Self.passing.contains(code), let signal = awaitRoom() {
            session.log.info("Cancelled pending job step with signal \(signal)")
            code = .alreadyDone
        }
        let now = Int64(time(nil))
        let isLate = plan.immediateSeconds.map { $0 == 1 || now - plan.beginTime >= Int64($0) } ?? false
        guard Self.passing.contains(code) || code == .prologRunning, !isLate else {
            for line in (error.message ?? "").split(separator: "\n") { session.log.error(String(line)) }
            session.log.error("Unable to create step for job \(jobID): \(code.text)")
            throw .ended(plan.errorStatus)
        }
        if code == .prologRunning {
            session.log.verbose(
                "Resources allocated for job \(jobID) and being configured, please wait"
            )
            if pause(milliseconds: 500) != nil {
                session.log.info("Cancelled pending step for job \(jobID)")
                throw .ended(plan.errorStatus)
            }
        } else {
            let word = attempt == 0 ? "temporarily" : "still"
            session.log.info("Job \(jobID) step creation \(word) disabled, retrying (\(code.text))")
        }
    }

    /// Waits for the controller's call; gives the signal that ended the wait.
    ///
    /// Without a call the command asks again after SlurmctldTimeout, or when the time for `--immediate` is over.
    private mutating func awaitRoom() -> Int32? {
        if let seconds = plan.immediateSeconds {
            return pause(
                milliseconds: Int32(clamping: max(1, Int64(seconds) - Int64(time(nil)) + plan.beginTime) * 1000)
            )
        }
        let timeout = session.configuration.number("SlurmctldTimeout", UInt32.self).number ?? 120
        return pause(milliseconds: (Int32(min(300, max(60, timeout))) + getpid() % 10) * 1000)
    }

    /// Waits for a message, a signal or the end of a time; gives the signal.
    private mutating func pause(milliseconds: Int32) -> Int32? {
        let deadline = Monotonic.milliseconds + Int64(milliseconds)
        while true {
            var set = PollSet()
            session.wait(&set, milliseconds: Int32(clamping: max(0, deadline - Monotonic.milliseconds)))
            while let signal = SignalPipe.next(session.signals) { if signal != SIGCONT { return signal } }
            var isCalled = false
            while let message = session.nextMessage() {
                isCalled = true
                if message.type == .srunPing { message.answer() }
            }
            if isCalled || Monotonic.milliseconds >= deadline { return nil }
        }
    }
}
