import JobSupervisor
import NIOCore
import NIOPosix

/// The threads of a daemon: one event loop, the watch, one for files, and some that wait for munged.
struct DaemonThreads: Sendable {
    /// The group of the one event loop.
    let group: MultiThreadedEventLoopGroup
    /// Where credentials are worked on.
    let pool: NIOThreadPool
    /// Where the ends of processes and signals are noticed.
    let watch: EventWatch
    /// Where jobs' supervisors are started and their files are removed.
    let fileThread: NIOThreadPool
    private let watchPool: NIOThreadPool

    /// Starts them.
    init() throws(SystemError) {
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        pool = NIOThreadPool(numberOfThreads: Limits.credentialThreads)
        watchPool = NIOThreadPool(numberOfThreads: 1)
        fileThread = NIOThreadPool(numberOfThreads: 1)
        let watch = try EventWatch()
        self.watch = watch
        pool.start()
        fileThread.start()
        watchPool.start()
        watchPool.submit { state in
            if case .active = state { watch.run() }
        }
    }

    /// The event loop.
    var loop: any EventLoop {
        group.next()
    }

    /// Ends them; to be called from none of them.
    func stop() throws {
        watch.stop()
        try group.syncShutdownGracefully()
        try pool.syncShutdownGracefully()
        try fileThread.syncShutdownGracefully()
        try watchPool.syncShutdownGracefully()
    }
}
