import Glibc
package import JobSupervisor
package import Logging
import NIOCore
import NIOPosix
import SimCluster
import SlurmController
import SlurmModel

/// A daemon that answers, until `stop`.
package final class RunningDaemon: Sendable {
    /// The controller's port on 127.0.0.1.
    package let port: UInt16

    private let lock: DaemonLock
    private let directory: DaemonDirectory
    private let threads: DaemonThreads
    private let munge: MungeKeeper
    private let ssh: SSHKeeper?
    private let store: StateStore
    private let host: SimulationHost<Controller>
    private let listener: OpenListener
    private let accountingListener: OpenListener?
    private let nodeListeners: [OpenListener]
    private let localListeners: [OpenListener]
    private let end: EventLoopPromise<Void>
    private let logger: Logger

    /// Starts the daemon of a cluster; when this returns it answers requests.
    ///
    /// Throws where another daemon runs the cluster, the configuration is wrong, munged does not start, or what an
    /// earlier daemon kept cannot be read.
    package static func start(
        directory: DaemonDirectory,
        ssh: SSHService? = nil,
        logger: Logger
    ) throws -> RunningDaemon {
        try directory.prepare()
        let lock = try DaemonLock(path: directory.lockFile)
        try directory.pidFile.replace(with: "\(getpid())\n".utf8, mode: 0o644)
        let threads = try DaemonThreads()
        do {
            return try RunningDaemon(directory, lock, threads, ssh, logger)
        } catch {
            try threads.stop()
            throw error
        }
    }

    private init(
        _ directory: DaemonDirectory,
        _ lock: DaemonLock,
        _ threads: DaemonThreads,
        _ ssh: SSHService?,
        _ logger: Logger
    ) throws {
        let files = ConfigurationFiles(slurm: directory.configurationFile, gres: directory.gresFile)
        let configuration = try files.read()
        for note in configuration.notes { logger.warning("\(note)") }
        let authority = CredentialAuthority(
            socket: configuration.mungeSocket ?? directory.mungeFiles.socket,
            lifetimeSeconds: configuration.credentialLifetimeSeconds
        )
        var mungeFiles = directory.mungeFiles
        mungeFiles.socket = authority.socket
        munge = MungeKeeper(
            files: mungeFiles,
            watch: threads.watch,
            loop: threads.loop,
            pool: threads.pool,
            logger: logger
        )
        // munged starts while the database is opened.
        let mungeStart = threads.pool.runIfActive(eventLoop: threads.loop) { [munge] in try munge.start() }
        end = threads.loop.makePromise()
        do {
            let assembly = try DaemonAssembly(directory, files, configuration, threads, authority, logger, end)
            try mungeStart.wait()
            let listener = ControllerListener(
                authority: authority,
                pool: threads.pool,
                timeLimitSeconds: Int64(configuration.messageTimeoutSeconds),
                logger: logger
            )
            self.listener = try assembly.listen(listener)
            accountingListener = try assembly.listenForAccounting(listener)
            nodeListeners = try assembly.listenForNodes(listener)
            localListeners = try assembly.listenLocally(listener)
            store = assembly.store
            host = assembly.host
            port = assembly.socket.port
            let keeper = ssh.map { SSHKeeper(service: $0, directory: directory, threads: threads, logger: logger) }
            try keeper?.start()
            self.ssh = keeper
        } catch {
            // Whatever became of munged, it is not left behind.
            _ = try? mungeStart.wait()
            munge.stop()
            end.succeed()
            throw error
        }
        self.directory = directory
        self.lock = lock
        self.threads = threads
        self.logger = logger
        logger.info("cluster \(configuration.clusterName) answers on 127.0.0.1:\(port)")
        watchDirectory()
    }

    /// Ends the daemon when somebody removes the cluster's directory, so that it starts no job there and stays no
    /// longer than the cluster.
    private func watchDirectory() {
        let (host, munge, end, logger, loop) = (host, munge, end, logger, threads.loop)
        do {
            try threads.watch.watchRemoval(of: directory.lockFile) {
                logger.error("the cluster's directory was removed, the daemon ends")
                munge.stop(abruptly: true)
                loop.execute {
                    host.assumeIsolated { $0.giveUp() }
                    end.succeed()
                }
            }
        } catch {
            // Inotify may be used up; then the daemon only stays longer than it needs to.
            logger.warning("the cluster's directory is not watched: \(error)")
        }
    }

    /// Ends the daemon at these signals, and reads the configuration again at that one; all have to be blocked.
    package func watchSignals(ending: [Int32], reconfiguring: Int32) throws(SystemError) {
        let (host, end, logger, loop) = (host, end, logger, threads.loop)
        try threads.watch.watchSignals(ending + [reconfiguring]) { number in
            logger.info("signal \(number)")
            if number == reconfiguring {
                loop.execute { host.assumeIsolated { $0.reconfigure() } }
            } else {
                end.succeed()
            }
        }
    }

    /// Waits until the daemon is to end; throws what it ends of, if something went wrong.
    package func waitForEnd() throws {
        try end.futureResult.wait()
    }

    /// Ends the daemon in good order: jobs that run go on, munged ends.
    package func stop() {
        end.succeed()
        do {
            try listener.stop()
            try accountingListener?.stop()
            for listener in nodeListeners + localListeners { try listener.stop() }
            munge.stop()
            ssh?.stop()
            try threads.stop()
            try store.close()
        } catch {
            logger.error("the daemon did not end in good order: \(error)")
        }
        if unlink(directory.pidFile.path) != 0 { logger.error("\(SystemError("remove \(directory.pidFile.path)"))") }
        logger.info("the daemon ended")
        lock.release()
    }
}
