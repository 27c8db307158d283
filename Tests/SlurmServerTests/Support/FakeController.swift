import SimCluster
import SlurmController
import SlurmModel
import SlurmServer
import SlurmWire
import Synchronization

/// A controller that does what a test tells it, and notes what it is told.
struct FakeController: RequestAnswering {
    /// What a test and its controller share.
    final class Script: Sendable {
        /// What is told to the controller.
        enum Told: Sendable, Hashable {
            case started(RunKey)
            case ended(RunKey, waitStatus: Int32)
            case failed(RunKey, errorNumber: Int32)
            case advanced
        }

        private struct State: Sendable {
            var told: [Told] = []
            var effects: [MessageType: [ControllerEffect]] = [:]
            var requests: [ReceivedRequest] = []
        }

        private let state = Mutex(State())

        /// What was told so far.
        var told: [Told] { state.withLock { $0.told } }
        /// The requests so far.
        var requests: [ReceivedRequest] { state.withLock { $0.requests } }

        /// Sets the effects that a request has.
        func set(_ effects: [ControllerEffect], of type: MessageType) {
            state.withLock { $0.effects[type] = effects }
        }

        fileprivate func note(_ told: Told) {
            state.withLock { $0.told.append(told) }
        }

        fileprivate func effects(of request: ReceivedRequest) -> [ControllerEffect] {
            state.withLock { state in
                state.requests.append(request)
                return state.effects[request.type] ?? []
            }
        }
    }

    let script: Script
    var nextWakeUp: SimTime?
    private var effects: [ControllerEffect] = []

    init(_ script: Script, nextWakeUp: SimTime? = nil) {
        self.script = script
        self.nextWakeUp = nextWakeUp
    }

    /// A request whose body cannot be read.
    static let unreadable = MessageType(rawValue: 9999)

    /// Answers with the request's number plus 1 and the request's body.
    mutating func handle(
        type: MessageType,
        version: ProtocolVersion,
        body: ArraySlice<UInt8>,
        from requester: Requester,
        now: SimTime
    ) -> ControllerReply? {
        effects += script.effects(of: ReceivedRequest(type: type, version: version, body: body, requester: requester))
        if type == Self.unreadable { return nil }
        return ControllerReply(type: MessageType(rawValue: type.rawValue + 1), body: Array(body))
    }

    mutating func advance(to time: SimTime) {
        nextWakeUp = nil
        script.note(.advanced)
    }

    mutating func batchStarted(_ job: JobID, restartCount: Int, pid: Int32, now: SimTime) {
        script.note(.started(RunKey(job, restartCount: restartCount)))
    }

    mutating func batchEnded(_ job: JobID, restartCount: Int, waitStatus: Int32, outOfMemory: Bool, now: SimTime) {
        script.note(.ended(RunKey(job, restartCount: restartCount), waitStatus: waitStatus))
    }

    mutating func launchFailed(_ job: JobID, restartCount: Int, errorNumber: Int32, message: String, now: SimTime) {
        script.note(.failed(RunKey(job, restartCount: restartCount), errorNumber: errorNumber))
    }

    mutating func takeEffects() -> [ControllerEffect] {
        defer { effects = [] }
        return effects
    }
}
