import NIOCore
import Synchronization

/// What was noticed of runs and is still to be looked at on the event loop, in order.
///
/// A large array notices a great deal at one time. Some are looked at together, as keeping what they change costs most
/// of it; after that the connections have their turn.
final class RunNotices: Sendable {
    /// What was noticed of a run.
    struct Notice: Sendable {
        /// What it is.
        var event: RunEvent
        /// The run.
        var run: RunKey
    }

    private struct State: Sendable {
        var waiting: [Notice] = []
        var isScheduled = false
    }

    private let state = Mutex(State())
    private let loop: any EventLoop
    private let receive: @Sendable ([Notice]) -> Void

    /// Gives to `receive`, on the loop, what is added, at most `Limits.noticesAtOnce` at one time.
    init(loop: any EventLoop, _ receive: @escaping @Sendable ([Notice]) -> Void) {
        self.loop = loop
        self.receive = receive
    }

    /// Adds what was noticed, on any thread.
    func add(_ event: RunEvent, of run: RunKey) {
        let isFirst = state.withLock { state in
            state.waiting.append(Notice(event: event, run: run))
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if isFirst { loop.execute { self.deliver() } }
    }

    private func deliver() {
        let (notices, isRest) = state.withLock { state in
            let notices = Array(state.waiting.prefix(Limits.noticesAtOnce))
            state.waiting.removeFirst(notices.count)
            state.isScheduled = !state.waiting.isEmpty
            return (notices, state.isScheduled)
        }
        receive(notices)
        // What is due at once runs before the loop looks at its connections.
        if isRest { loop.scheduleTask(in: .microseconds(Limits.noticePauseMicroseconds)) { self.deliver() } }
    }
}
