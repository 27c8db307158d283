package import JobSupervisor
package import Logging
package import NIOCore
package import NIOPosix
import Synchronization

/// Keeps a munged of the cluster's own running: starts it, starts it again when it ends, and ends it with the daemon.
package final class MungeKeeper: Sendable {
    private struct State: Sendable {
        var isStopped = false
        var process: ProcessIdentity?
        var startedAt = NIODeadline.uptimeNanoseconds(0)
    }

    private let state = Mutex(State())
    private let daemon: MungeDaemon
    private let watch: EventWatch
    private let loop: any EventLoop
    private let pool: NIOThreadPool
    private let logger: Logger

    /// Prepares to keep a munged.
    ///
    /// Its end is noticed by `watch`; a new start waits on a thread of `pool`, and is delayed by `loop`.
    package init(files: MungeFiles, watch: EventWatch, loop: any EventLoop, pool: NIOThreadPool, logger: Logger) {
        daemon = MungeDaemon(files: files)
        self.watch = watch
        self.loop = loop
        self.pool = pool
        self.logger = logger
    }

    /// The process; nil while there is none.
    package var process: ProcessIdentity? {
        state.withLock { $0.process }
    }

    /// Starts munged, in place of one that an earlier daemon left, and returns when it answers.
    ///
    /// A left-over one is replaced, not adopted: the key may have changed since, and a start takes milliseconds.
    package func start() throws(SystemError) {
        try MungeKey.ensure(daemon.files.key)
        try daemon.end()
        let process = try daemon.start()
        state.withLock {
            $0.process = process
            $0.startedAt = .now()
        }
        guard let descriptor = try process.open() else { return ended() }
        try watch.watchEnd(ofProcess: process.pid, descriptor: descriptor) { [self] in ended() }
    }

    /// Ends munged for good and returns when it has ended; `abruptly` where its files are being removed.
    package func stop(abruptly: Bool = false) {
        let process = state.withLock { state in
            state.isStopped = true
            return state.process
        }
        do {
            try daemon.end(known: process, abruptly: abruptly)
        } catch {
            logger.error("munged was not ended: \(error)")
        }
    }

    /// Starts munged again: at once, or after a pause if it had hardly lived.
    private func ended() {
        let startedAt: NIODeadline? = state.withLock { state in
            state.process = nil
            return state.isStopped ? nil : state.startedAt
        }
        guard let startedAt else { return }
        let pause = TimeAmount.milliseconds(Limits.mungeRestartMilliseconds)
        let isShortLived = startedAt + pause > .now()
        logger.error("munged ended, starting it again\(isShortLived ? " after a pause" : "")")
        loop.scheduleTask(in: isShortLived ? pause : .nanoseconds(0)) { [self] in
            pool.submit { [self] state in
                if case .active = state { startAgain() }
            }
        }
    }

    private func startAgain() {
        if state.withLock({ $0.isStopped }) { return }
        do {
            try start()
            logger.info("munged runs again")
        } catch {
            logger.error("munged does not start: \(error)")
            state.withLock { $0.startedAt = .now() }
            ended()
        }
    }
}
