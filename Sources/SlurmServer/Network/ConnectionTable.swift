import Logging
import NIOCore

/// The open connections, so that there are never too many; used on the event loop alone.
final class ConnectionTable {
    /// What the table knows of a connection.
    protocol Member: AnyObject {
        /// Whether its request has not come yet, so that it may be dropped for another one.
        var isWaitingForRequest: Bool { get }

        /// Drops it.
        func drop(_ reason: String)
    }

    /// The members in the order in which they were accepted.
    private var members: [any Member] = []
    /// How many bytes unfinished requests take.
    private var bufferedBytes = 0
    /// How many credentials wait to be worked on.
    private var waitingCredentials = 0
    /// What waits for the last connection to close.
    private var lastClosed: EventLoopPromise<Void>?

    /// Takes a connection in; where there are too many, the oldest that still waits for its request gives way.
    ///
    /// Gives false where none can.
    func admit(_ member: any Member) -> Bool {
        guard lastClosed == nil else { return false }
        if members.count >= Limits.connections {
            guard let oldest = members.first(where: \.isWaitingForRequest) else { return false }
            oldest.drop("too many connections, and it has waited longest without a request")
        }
        members.append(member)
        return true
    }

    /// Forgets a connection that was closed.
    func forget(_ member: any Member) {
        members.removeAll { $0 === member }
        if members.isEmpty { lastClosed?.succeed() }
    }

    /// Takes no more connections, drops those whose request has not come, and lets the others end.
    ///
    /// Each of them has a time limit. The promise is fulfilled when none is left.
    func drain(_ promise: EventLoopPromise<Void>) {
        lastClosed = promise
        for member in members where member.isWaitingForRequest { member.drop("the daemon ends") }
        if members.isEmpty { promise.succeed() }
    }

    /// Takes memory for a request; gives false where all of it is taken.
    func reserve(bytes: Int) -> Bool {
        guard bufferedBytes + bytes <= Limits.bufferedBytes else { return false }
        bufferedBytes += bytes
        return true
    }

    /// Gives memory back.
    func release(bytes: Int) {
        bufferedBytes -= bytes
    }

    /// Takes a place in the queue for credentials; gives false where it is full.
    func enterCredentialQueue() -> Bool {
        guard waitingCredentials < Limits.waitingCredentials else { return false }
        waitingCredentials += 1
        return true
    }

    /// Leaves the queue.
    func leaveCredentialQueue() {
        waitingCredentials -= 1
    }
}
