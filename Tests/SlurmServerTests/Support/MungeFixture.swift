import JobSupervisor
import NIOCore
import NIOPosix
import SlurmServer

/// A munged with a key of its own, and the threads that look after it; ends with the last reference to it.
final class MungeFixture: Sendable {
    let folder: TemporaryFolder
    let files: MungeFiles
    let log = CollectedLog()
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let pool = NIOThreadPool(numberOfThreads: 2)
    let watch: EventWatch
    let keeper: MungeKeeper
    private let watchPool = NIOThreadPool(numberOfThreads: 1)

    /// Starts it.
    init(files given: MungeFiles? = nil) throws {
        folder = try TemporaryFolder()
        files =
            given
            ?? MungeFiles(
                key: folder.file("munge.key"),
                socket: folder.file("munge.socket"),
                pid: folder.file("munged.pid"),
                seed: folder.file("munged.seed"),
                log: folder.file("munged.log")
            )
        watch = try EventWatch()
        pool.start()
        watchPool.start()
        let watch = watch
        watchPool.submit { _ in watch.run() }
        keeper = MungeKeeper(files: files, watch: watch, loop: group.next(), pool: pool, logger: log.logger)
        try keeper.start()
    }

    deinit {
        keeper.stop()
        watch.stop()
        for pool in [pool, watchPool] { pool.shutdownGracefully { _ in } }
        group.shutdownGracefully { _ in }
    }

    /// The event loop.
    var loop: any EventLoop {
        group.next()
    }

    /// Makes and checks credentials with this munged.
    var authority: CredentialAuthority {
        CredentialAuthority(socket: files.socket)
    }
}
