package import SimCluster
package import SlurmController
package import SlurmModel
package import SlurmWire

/// What the daemon drives: a controller, or in tests of the daemon something simpler.
package protocol RequestAnswering: Sendable {
    /// Answers a request; nil where its body cannot be read, and then the connection is closed.
    mutating func handle(
        type: MessageType,
        version: ProtocolVersion,
        body: ArraySlice<UInt8>,
        from requester: Requester,
        now: SimTime
    ) -> ControllerReply?

    /// Lets time pass.
    mutating func advance(to time: SimTime)

    /// When `advance` is needed next; nil while nothing is due.
    var nextWakeUp: SimTime? { get }

    /// Tells that a batch script runs, as the process with this id.
    mutating func batchStarted(_ job: JobID, restartCount: Int, pid: Int32, now: SimTime)

    /// Tells that a batch script and everything it left ended, with its status as wait(2) gives it, and whether
    /// processes of it were killed for its memory.
    mutating func batchEnded(_ job: JobID, restartCount: Int, waitStatus: Int32, outOfMemory: Bool, now: SimTime)

    /// Tells that a batch script could not be started, with an error number of errno(3).
    mutating func launchFailed(_ job: JobID, restartCount: Int, errorNumber: Int32, message: String, now: SimTime)

    /// What a node has to know of a step; nil where the step is not on it.
    func stepLaunch(_ job: JobID, _ step: UInt32, nodeName: String) -> StepLaunch?

    /// The user of a job whose script runs on a node; nil where none does.
    func batchUser(of job: JobID, nodeName: String) -> UInt32?

    /// Where the parts of a job's steps run.
    func stepParts(of job: JobID) -> [(step: UInt32, nodeName: String)]

    /// Tells that nothing of a step is left on a node, with the highest wait status of its tasks there.
    mutating func stepEnded(_ job: JobID, _ step: UInt32, nodeName: String, waitStatus: UInt32, now: SimTime)

    /// Tells that the command that waited for a job's resources is gone.
    mutating func clientLost(_ job: JobID, now: SimTime)

    /// Takes over the steps of the one that this one replaces.
    mutating func adoptSteps(from old: Self)

    /// Takes what the world has to do since the last call.
    mutating func takeEffects() -> [ControllerEffect]

    /// Opens a connection of the accounting protocol; nil where there is no accounting.
    func openAccounting(
        _ body: ArraySlice<UInt8>,
        version: ProtocolVersion,
        from requester: Requester
    ) -> (session: AccountingSession, reply: [UInt8])?

    /// Answers a message on a connection of the accounting protocol.
    mutating func handleAccounting(
        _ type: MessageType,
        _ body: ArraySlice<UInt8>,
        _ session: inout AccountingSession,
        now: SimTime
    ) -> AccountingOutcome
}

extension RequestAnswering {
    /// There are no steps.
    package func stepLaunch(_ job: JobID, _ step: UInt32, nodeName: String) -> StepLaunch? { nil }

    /// There are no scripts.
    package func batchUser(of job: JobID, nodeName: String) -> UInt32? { nil }

    /// There are no steps.
    package func stepParts(of job: JobID) -> [(step: UInt32, nodeName: String)] { [] }

    /// There are no steps.
    package mutating func stepEnded(
        _ job: JobID,
        _ step: UInt32,
        nodeName: String,
        waitStatus: UInt32,
        now: SimTime
    ) {}

    /// There are no such commands.
    package mutating func clientLost(_ job: JobID, now: SimTime) {}

    /// There are no steps.
    package mutating func adoptSteps(from old: Self) {}

    /// There is no accounting.
    package func openAccounting(
        _ body: ArraySlice<UInt8>,
        version: ProtocolVersion,
        from requester: Requester
    ) -> (session: AccountingSession, reply: [UInt8])? {
        nil
    }

    /// There is no accounting.
    package mutating func handleAccounting(
        _ type: MessageType,
        _ body: ArraySlice<UInt8>,
        _ session: inout AccountingSession,
        now: SimTime
    ) -> AccountingOutcome {
        .close
    }
}
