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

/// A run of `salloc`: resources, a command while they are there, and their end.
struct SallocProgram: ~Copyable {
    private var session: LaunchSession
    private let plan: SallocPlan
    /// Whether the command takes the place of this one in front of the terminal.
    private let isInteractive: Bool
    private var isRevoked = false
    private var hasHungUp = false
    /// When the job's time ends, in seconds since the Unix epoch; 0 as long as nobody has said.
    private var timeLimit: Int64 = 0

    /// After so many seconds of waiting the bell rings.
    private static let bellSeconds: Int64 = 10

    /// Runs the command to its end and gives the exit status.
    static func run(
        _ plan: SallocPlan,
        _ invocation: Invocation,
        _ configuration: SlurmConfiguration,
        _ controller: ControllerConnection
    ) -> Int32 {
        let log = LaunchLog(name: Salloc.name, verbosity: plan.verbosity)
        if isatty(STDIN_FILENO) == 1, tcgetpgrp(STDIN_FILENO) < 0, !plan.hasNoShell {
            log.error("no controlling terminal: please set --no-shell")
            return plan.errorStatus
        }
        do throws(SystemFailure) {
            let session = try LaunchSession(invocation, configuration, controller, log, catching: [SIGCHLD])
            var program = SallocProgram(session: session, plan: plan)
            return program.run()
        } catch {
            log.error("unable to listen: \(error.text)")
            return plan.errorStatus
        }
    }

    private init(session: consuming LaunchSession, plan: SallocPlan) {
        self.session = session
        self.plan = plan
        isInteractive = isatty(STDIN_FILENO) == 1 && tcgetpgrp(STDIN_FILENO) == getpgrp() && !plan.hasNoShell
    }

    private mutating func run() -> Int32 {
        let began = Int64(time(nil))
        var wait = AllocationWait(
            plan.description,
            immediateSeconds: plan.immediateSeconds,
            statuses: (plan.errorStatus, plan.immediateStatus),
            isInteractive: true
        )
        let allocation: AllocatedResources
        do throws(AllocationWait.Failure) {
            allocation = try wait.obtain(&session)
        } catch {
            switch error {
            case .ended(let status): return status
            }
        }
        if plan.rings ?? (Int64(time(nil)) - began > Self.bellSeconds), isatty(STDOUT_FILENO) == 1 {
            ProcessOutput.write([7], to: STDOUT_FILENO)
        }
        if plan.hasNoShell { return 0 }
        let status = runCommand(allocation)
        if !isRevoked {
            session.log.info("Relinquishing job allocation \(allocation.jobID)")
            session.complete(allocation.jobID, status: UInt32(bitPattern: status ?? 0))
        }
        return exitStatus(status)
    }

    /// Runs the command; gives its wait status, or nil where a hang-up came first.
    private mutating func runCommand(_ allocation: AllocatedResources) -> Int32? {
        let environment = plan.environment(allocation, clusterName: session.configuration.clusterName)
        if isInteractive {
            for number in [SIGTSTP, SIGTTIN, SIGTTOU] { signal(number, SIG_IGN) }
            setpgid(0, 0)
            tcsetpgrp(STDIN_FILENO, getpid())
        }
        if let directory = plan.directory, chdir(directory) != 0 {
            session.log.error("chdir(\(directory)): \(String(cString: strerror(errno)))")
            return 1 << 8
        }
        guard let child = ChildCommand.start(plan.command, environment: environment, ownGroup: true) else {
            session.log.error("_fork_command: Unable to find command \"\(plan.command.first ?? "")\"")
            return plan.errorStatus << 8
        }
        setpgid(child, child)
        if isInteractive { tcsetpgrp(STDIN_FILENO, child) }
        defer { if isInteractive { tcsetpgrp(STDIN_FILENO, getpid()) } }
        while true {
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child { return status }
            if hasHungUp { return nil }
            var set = PollSet()
            session.wait(&set, milliseconds: -1)
            while let number = SignalPipe.next(session.signals) { handle(number, child, allocation.jobID) }
            while let message = session.nextMessage() { handle(message, child, allocation.jobID) }
        }
    }

    private mutating func handle(_ number: Int32, _ child: pid_t, _ jobID: UInt32) {
        switch number {
        case SIGHUP:
            kill(-child, number)
            hasHungUp = true
        case SIGTERM, SIGUSR1, SIGUSR2: session.complete(jobID, status: UInt32.max - 1)
        default: break
        }
    }

    private mutating func handle(_ message: borrowing IncomingMessage, _ child: pid_t, _ jobID: UInt32) {
        switch message.type {
        case .srunPing: message.answer()
        case .srunUserMsg:
            if let text = message.decoded(JobUserMessage.self)?.msg { session.log.info(text) }
        case .srunNodeFail:
            if let notice = message.decoded(JobNodeFailure.self) {
                session.log.error("Node failure on \(notice.nodelist ?? "")")
            }
        case .srunTimeout:
            if let notice = message.decoded(JobTimeout.self), notice.timeout != timeLimit {
                timeLimit = notice.timeout
                let text = TimeText(session.invocation).text(notice.timeout)
                session.log.verbose("Job allocation time limit to be reached at \(text)")
            }
        case .srunJobComplete:
            guard let step = message.decoded(StepID.self), step.stepID == .unset else { return }
            if timeLimit != 0 && timeLimit < Int64(time(nil)) {
                session.log.info("Job \(jobID) has exceeded its time limit and its allocation has been revoked.")
            } else {
                session.log.info("Job allocation \(jobID) has been revoked.")
            }
            isRevoked = true
            if let signal = plan.killCommandSignal { kill(-child, Int32(signal)) }
        default: break
        }
    }

    private func exitStatus(_ status: Int32?) -> Int32 {
        guard let status else { return 1 }
        let signal = status & 0x7f
        if signal == 0 { return status >> 8 & 0xff }
        session.log.verbose("Command \"\(plan.command.first ?? "")\" was terminated by signal \(signal)")
        // These most likely came from the user.
        return [SIGHUP, SIGINT, SIGQUIT, SIGKILL].contains(signal) ? 0 : 1
    }
}
