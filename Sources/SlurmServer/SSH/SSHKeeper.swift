import Glibc
import JobSupervisor
import Logging
import NIOCore
import Synchronization

/// Keeps the SSH server of a cluster running: starts it, starts it again when it ends, and ends it with the daemon.
final class SSHKeeper: Sendable {
    private struct State: Sendable {
        var isStopped = false
        var process: SSHServerProcess?
        var startedAt = NIODeadline.uptimeNanoseconds(0)
    }

    private let state = Mutex(State())
    private let service: SSHService
    private let directory: DaemonDirectory
    private let watch: EventWatch
    private let loop: any EventLoop
    private let logger: Logger

    /// Prepares to keep a server; its end is noticed by the watch of `threads`, and a new start is delayed by their
    /// loop.
    init(service: SSHService, directory: DaemonDirectory, threads: DaemonThreads, logger: Logger) {
        self.service = service
        self.directory = directory
        watch = threads.watch
        loop = threads.loop
        self.logger = logger
    }

    /// Starts the server.
    func start() throws(SystemError) {
        let process = try SSHServerProcess.start(
            executable: try SupervisorProgram.find(clusterDirectory: directory.path),
            words: [service.sshd, directory.sshConfigurationFile, directory.sshLogFile, service.machine],
            listener: service.listener
        )
        state.withLock { state in
            state.process = process
            state.startedAt = .now()
        }
        guard let descriptor = try process.identity.open() else { return ended() }
        try watch.watchEnd(ofProcess: process.identity.pid, descriptor: descriptor) { [self] in ended() }
    }

    /// Ends the server for good, and what runs in its sessions; returns when that has ended.
    func stop() {
        let process = state.withLock { state in
            state.isStopped = true
            return state.process
        }
        close(service.listener)
        guard let process else { return }
        do {
            let descriptor = try process.identity.open()
            close(process.life)
            guard let descriptor else { return }
            defer { close(descriptor) }
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&request, 1, Limits.sshStopMilliseconds) == 0 {
                logger.error("the SSH server does not end, process \(process.identity.pid)")
            }
        } catch {
            logger.error("the SSH server was not ended: \(error)")
        }
    }

    /// Starts the server again: at once, or after a pause if it had hardly lived.
    private func ended() {
        let last = state.withLock { state -> State? in
            defer { if !state.isStopped { state.process = nil } }
            return state.isStopped ? nil : state
        }
        guard let last else { return }
        if let process = last.process { close(process.life) }
        let pause = TimeAmount.milliseconds(Limits.sshRestartMilliseconds)
        let isShortLived = last.startedAt + pause > .now()
        logger.error("the SSH server ended, starting it again\(isShortLived ? " after a pause" : "")")
        loop.scheduleTask(in: isShortLived ? pause : .nanoseconds(0)) { [self] in startAgain() }
    }

    private func startAgain() {
        if state.withLock({ $0.isStopped }) { return }
        do {
            try start()
            logger.info("the SSH server runs again")
        } catch {
            logger.error("the SSH server does not start: \(error)")
            state.withLock { $0.startedAt = .now() }
            ended()
        }
    }
}
