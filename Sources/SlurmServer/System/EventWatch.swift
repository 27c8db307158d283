import CLinux
import Glibc
package import JobSupervisor
import Synchronization

/// Waits, on one thread, for what NIO does not wait for: the end of processes, the reports of supervisors, signals.
///
/// What it is told to do then runs on that thread and must not block.
package final class EventWatch: Sendable {
    /// Does what is to be done about a readable descriptor; says whether to go on watching it.
    private typealias Action = @Sendable (Int32) -> Bool

    private struct Watched: Sendable {
        let descriptor: Int32
        let action: Action
    }

    private struct State: Sendable {
        var watched: [UInt64: Watched] = [:]
        var nextToken: UInt64 = 1
        var isStopped = false
    }

    private let state = Mutex(State())
    private let epoll: Int32
    private let wake: Int32

    /// Prepares to wait; `run` waits.
    package init() throws(SystemError) {
        epoll = clinux_epoll_create()
        guard epoll >= 0 else { throw SystemError("epoll_create1") }
        wake = clinux_eventfd()
        guard wake >= 0, clinux_epoll_add(epoll, wake, 0) == 0 else { throw SystemError("eventfd") }
    }

    deinit {
        for watched in state.withLock({ $0.watched.values }) { close(watched.descriptor) }
        close(wake)
        close(epoll)
    }

    /// Calls `then` once, when a process has ended, and reaps it if it is a child.
    ///
    /// Takes over the descriptor of the process (`ProcessIdentity.open`).
    package func watchEnd(
        ofProcess pid: Int32,
        descriptor: Int32,
        _ then: @escaping @Sendable () -> Void
    ) throws(SystemError) {
        try watch(descriptor) { _ in
            // Another process's child cannot be reaped and need not be.
            waitpid(pid, nil, WNOHANG)
            then()
            return false
        }
    }

    /// Calls `receive` with whatever can be read, and at the end with nothing; takes over the descriptor.
    package func watchBytes(
        from descriptor: Int32,
        _ receive: @escaping @Sendable ([UInt8]) -> Void
    ) throws(SystemError) {
        try watch(descriptor) { descriptor in
            var bytes = [UInt8](repeating: 0, count: Limits.reportBytes)
            let count = read(descriptor, &bytes, bytes.count)
            if count < 0 && errno == EINTR { return true }
            receive(count > 0 ? Array(bytes[..<count]) : [])
            return count > 0
        }
    }

    /// Calls `receive` with each of these signals that comes; they have to be blocked in all threads.
    package func watchSignals(
        _ numbers: [Int32],
        _ receive: @escaping @Sendable (Int32) -> Void
    ) throws(SystemError) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in numbers { sigaddset(&signals, number) }
        let descriptor = clinux_signalfd(&signals)
        guard descriptor >= 0 else { throw SystemError("signalfd") }
        try watch(descriptor) { descriptor in
            var information = signalfd_siginfo()
            if read(descriptor, &information, MemoryLayout.size(ofValue: information)) > 0 {
                receive(Int32(information.ssi_signo))
            }
            return true
        }
    }

    /// Calls `then` once, when the file of this path is not there any more.
    package func watchRemoval(of path: String, _ then: @escaping @Sendable () -> Void) throws(SystemError) {
        let descriptor = clinux_watch_names(path)
        guard descriptor >= 0 else { throw SystemError("watch \(path)") }
        try watch(descriptor) { descriptor in
            var bytes = [UInt8](repeating: 0, count: Limits.noticeBytes)
            // What it says does not matter, as the path is looked at; unread it would come again.
            _ = read(descriptor, &bytes, bytes.count)
            if access(path, F_OK) == 0 || errno != ENOENT && errno != ENOTDIR { return true }
            then()
            return false
        }
    }

    /// Waits until `stop`; to be called once, on a thread that has nothing else to do.
    package func run() {
        var tokens = [UInt64](repeating: 0, count: 64)
        while !state.withLock({ $0.isStopped }) {
            let count = clinux_epoll_wait(epoll, &tokens, Int32(tokens.count))
            for token in tokens.prefix(max(0, Int(count))) where token != 0 { act(on: token) }
        }
    }

    /// Lets `run` return.
    package func stop() {
        state.withLock { $0.isStopped = true }
        var one: UInt64 = 1
        // A full counter has woken the thread already.
        _ = write(wake, &one, MemoryLayout.size(ofValue: one))
    }

    private func watch(_ descriptor: Int32, _ action: @escaping Action) throws(SystemError) {
        let token = state.withLock { state in
            defer { state.nextToken += 1 }
            state.watched[state.nextToken] = Watched(descriptor: descriptor, action: action)
            return state.nextToken
        }
        guard clinux_epoll_add(epoll, descriptor, token) == 0 else {
            let failure = SystemError("epoll_ctl")
            state.withLock { $0.watched[token] = nil }
            close(descriptor)
            throw failure
        }
    }

    private func act(on token: UInt64) {
        guard let watched = state.withLock({ $0.watched[token] }), !watched.action(watched.descriptor) else { return }
        state.withLock { $0.watched[token] = nil }
        clinux_epoll_remove(epoll, watched.descriptor)
        close(watched.descriptor)
    }
}
