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

    /// Waits until the step can be asked for again; ends the command where that is of no use.
    private mutating func retry(
        _ jobID: UInt32,
        _ error: ControllerError,
        attempt: Int
    ) throws(AllocationWait.Failure) {
        let passing: [SlurmErrno] = [
            .disabled, .interconnectBusy, .nodesBusy, .portsBusy, .protocolSocketImplTimeout, .prologRunning,
            SlurmErrno(rawValue: EAGAIN),
        ]
        let now = Int64(time(nil))
        let isLate = plan.immediateSeconds.map { $0 == 1 || now - plan.beginTime >= Int64($0) } ?? false
        guard passing.contains(error.code), !isLate else {
            for line in (error.message ?? "").split(separator: "\n") { session.log.error(String(line)) }
            session.log.error("Unable to create step for job \(jobID): \(error.code.text)")
            throw .ended(plan.errorStatus)
        }
        if error.code == .prologRunning {
            session.log.verbose(
                "Resources allocated for job \(jobID) and being configured, please wait"
            )
        } else {
            let word = attempt == 0 ? "temporarily" : "still"
            session.log.info("Job \(jobID) step creation \(word) disabled, retrying (\(error.code.text))")
        }
        // The controller calls when something has ended; without a call the command asks again after a while.
        let pause: Int32 = error.code == .prologRunning ? 500 : (60 + getpid() % 10) * 1000
        var set = PollSet()
        session.wait(&set, milliseconds: plan.immediateSeconds.map { min(pause, Int32(clamping: $0) * 1000) } ?? pause)
        while let message = session.nextMessage() {
            if message.type == .srunPing { message.answer() }
        }
        while let signal = SignalPipe.next(session.signals) {
            guard signal != SIGCONT else { continue }
            session.log.info("Cancelled pending step for job \(jobID)")
            throw .ended(plan.errorStatus)
        }
    }
}
