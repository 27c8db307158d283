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

/// The wait for resources that were asked for.
struct AllocationWait {
    /// Why there are none.
    enum Failure: Error {
        /// The command ends with this status; all was said.
        case ended(Int32)
    }

    /// The job that waits, once the controller has named it.
    private var pendingJobID: UInt32?
    private let request: JobDescription
    private let immediateSeconds: UInt32?
    private let statuses: (error: Int32, immediate: Int32)
    private let isInteractive: Bool

    /// Prepares a request; `isInteractive` says that it is one of `salloc`, which has words of its own.
    init(
        _ request: JobDescription,
        immediateSeconds: UInt32?,
        statuses: (error: Int32, immediate: Int32),
        isInteractive: Bool = false
    ) {
        self.request = request
        self.immediateSeconds = immediateSeconds
        self.statuses = statuses
        self.isInteractive = isInteractive
    }

    /// Asks for resources and waits until they are there and their nodes ready.
    mutating func obtain(_ session: inout LaunchSession) throws(Failure) -> AllocatedResources {
        var request = request
        (request.allocRespPort, request.otherPort) = (session.messages.port, session.messages.port)
        // A limit in seconds is this command's affair; the controller knows only now or later.
        request.immediate = immediateSeconds == 1 ? 1 : 0
        let reply: AllocatedResources
        do throws(ControllerError) {
            reply = try session.controller.send(Request.ResourceAllocation.self, request)
        } catch {
            throw refused(error, &session)
        }
        tell(reply.jobSubmitUserMsg, session)
        pendingJobID = reply.jobID
        var allocation = reply
        if reply.nodeCnt == 0 {
            if reply.errorCode != 0 { session.log.info(SlurmErrno(rawValue: Int32(bitPattern: reply.errorCode)).text) }
            if isInteractive { session.log.info("Pending job allocation \(reply.jobID)") }
            session.log.info("job \(reply.jobID) queued and waiting for resources")
            allocation = try untilGranted(&session)
            session.log.info("job \(reply.jobID) has been allocated resources")
        }
        if isInteractive { session.log.info("Granted job allocation \(reply.jobID)") }
        try awaitNodes(allocation, &session)
        return allocation
    }

    private func tell(_ message: String?, _ session: borrowing LaunchSession) {
        for line in (message ?? "").split(separator: "\n") { session.log.info(String(line)) }
    }

    private func refused(_ error: ControllerError, _ session: inout LaunchSession) -> Failure {
        for line in (error.message ?? "").split(separator: "\n") { session.log.error(String(line)) }
        if immediateSeconds != nil && error.code == .nodesBusy {
            session.log.error("Unable to allocate resources: \(SlurmErrno.nodesBusy.text)")
            tellRevocation(&session)
            return .ended(statuses.immediate)
        }
        let what = isInteractive ? "Job submit/allocate failed" : "Unable to allocate resources"
        session.log.error("\(what): \(error.code.text)")
        tellRevocation(&session)
        return .ended(statuses.error)
    }

    /// How long the controller may take to tell that a job is gone, in milliseconds.
    private static let revocationMilliseconds: Int32 = 50

    /// Passes on that the job is gone, as `salloc` does; a job that there never was has no such notice.
    private func tellRevocation(_ session: inout LaunchSession) {
        guard isInteractive else { return }
        var set = PollSet()
        session.wait(&set, milliseconds: Self.revocationMilliseconds)
        while let message = session.nextMessage() {
            guard message.type == .srunJobComplete, let step = message.decoded(StepID.self) else { continue }
            session.log.info("Job allocation \(step.jobID.number ?? 0) has been revoked.")
        }
    }

    /// Waits until the controller grants the resources.
    private func untilGranted(_ session: inout LaunchSession) throws(Failure) -> AllocatedResources {
        let deadline = immediateSeconds.map { Monotonic.milliseconds + Int64($0) * 1000 }
        while true {
            let rest = deadline.map { $0 - Monotonic.milliseconds }
            if let rest, rest <= 0, let jobID = pendingJobID {
                session.complete(jobID, status: UInt32.max)
                let reason = isInteractive ? String(cString: strerror(ETIMEDOUT)) : SlurmErrno.nodesBusy.text
                session.log.error("Unable to allocate resources: \(reason)")
                tellRevocation(&session)
                throw .ended(statuses.immediate)
            }
            var set = PollSet()
            session.wait(&set, milliseconds: rest.map { Int32(clamping: $0) } ?? -1)
            try checkSignals(&session)
            while let message = session.nextMessage() {
                switch message.type {
                case .responseResourceAllocation:
                    message.answer()
                    if let granted = message.decoded(AllocatedResources.self), granted.jobID == pendingJobID {
                        return granted
                    }
                case .srunJobComplete:
                    let jobID = pendingJobID ?? 0
                    session.log.info("Job allocation \(jobID) has been revoked\(isInteractive ? "." : "")")
                    throw .ended(statuses.error)
                case .srunUserMsg:
                    if let text = message.decoded(JobUserMessage.self)?.msg { session.log.info(text) }
                case .srunPing: message.answer()
                default: break
                }
            }
        }
    }

    /// Gives the job up where a signal asks for it.
    private func checkSignals(_ session: inout LaunchSession) throws(Failure) {
        while let signal = SignalPipe.next(session.signals) {
            guard signal != SIGCONT, signal != SIGPIPE, let jobID = pendingJobID else { continue }
            if !isInteractive { session.log.info("Job allocation \(jobID) has been revoked") }
            session.complete(jobID, status: UInt32.max - 1)
            tellRevocation(&session)
            if isInteractive { session.log.info("Job aborted due to signal") }
            throw .ended(statuses.error)
        }
    }

    /// Waits until the nodes of the job are ready.
    private func awaitNodes(_ allocation: AllocatedResources, _ session: inout LaunchSession) throws(Failure) {
        let (nodeBit, jobBit, prologBit): (UInt32, UInt32, UInt32) = (1, 2, 4)
        var round: Int32 = 0
        while true {
            var request = JobIDRequest()
            request.jobID = allocation.jobID
            let answer: UInt32
            do throws(ControllerError) {
                answer = try session.controller.send(Request.JobReady.self, request).returnCode
            } catch {
                session.log.error("Something is wrong with the boot of the nodes.")
                session.complete(allocation.jobID, status: 1)
                throw .ended(statuses.error)
            }
            if answer & nodeBit != 0, answer & prologBit != 0 { return }
            guard answer & jobBit != 0 else {
                session.log.error("Job allocation \(allocation.jobID) has been revoked")
                throw .ended(statuses.error)
            }
            round += 1
            var set = PollSet()
            session.wait(&set, milliseconds: min(round * 100, 5000))
            try checkSignals(&session)
        }
    }
}

/// A clock that never goes back.
enum Monotonic {
    /// Its time in milliseconds.
    static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
