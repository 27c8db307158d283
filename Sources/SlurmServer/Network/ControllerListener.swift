package import Logging
package import NIOCore
package import NIOPosix
package import SlurmController

/// The controller's port on the loopback interface.
package struct ControllerListener: Sendable {
    /// Answers a request, on the event loop.
    ///
    /// What it is given as second takes the answer as soon as it is known, so that it is signed meanwhile; the result
    /// says whether the answer may be sent. False closes the connection, and nothing is sent.
    package typealias Answer = @Sendable (ReceivedRequest, (ControllerReply) -> Void) -> Bool

    /// Checks and makes credentials.
    package var authority: CredentialAuthority
    /// The threads on which that is done.
    package var pool: NIOThreadPool
    /// How long a connection may take from its start to its end, in seconds.
    package var timeLimitSeconds: Int64
    /// Where refusals are told.
    package var logger: Logger

    /// Describes a listener.
    package init(authority: CredentialAuthority, pool: NIOThreadPool, timeLimitSeconds: Int64, logger: Logger) {
        self.authority = authority
        self.pool = pool
        self.timeLimitSeconds = timeLimitSeconds
        self.logger = logger
    }

    /// Listens with a socket, which is taken over.
    ///
    /// All connections live on `loop`, where `answer` is called too. Waits, so it is not called on an event loop.
    package func listen(
        on socket: LoopbackSocket,
        loop: any EventLoop,
        answer: @escaping Answer
    ) throws -> OpenListener {
        try listen(loop: loop, isLocal: false, answer: answer) { bootstrap in
            bootstrap.childChannelOption(.tcpOption(.tcp_nodelay), value: 1).withBoundSocket(socket.descriptor)
        }
    }

    /// Listens at a path for everyone on this machine; one that is there, of an earlier daemon, gives way.
    ///
    /// All connections live on `loop`, where `answer` is called too. Waits, so it is not called on an event loop.
    package func listen(
        at path: String,
        loop: any EventLoop,
        answer: @escaping Answer
    ) throws -> OpenListener {
        try listen(loop: loop, isLocal: true, answer: answer) { bootstrap in
            LocalSocket.bind(bootstrap, path)
        }
    }

    private func listen(
        loop: any EventLoop,
        isLocal: Bool,
        answer: @escaping Answer,
        bind: @escaping @Sendable (ServerBootstrap) -> EventLoopFuture<any Channel>
    ) throws -> OpenListener {
        let service = ConnectionHandler.Service(
            check: RequestCheck(authority: authority),
            isLocal: isLocal,
            pool: pool,
            timeLimit: .seconds(timeLimitSeconds),
            logger: logger,
            answer: answer
        )
        let table = try loop.submit { NIOLoopBound(ConnectionTable(), eventLoop: loop) }.wait()
        let channel = try loop.flatSubmit {
            let bootstrap = ServerBootstrap(group: loop)
                .serverChannelOption(.backlog, value: Limits.acceptQueue)
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(ConnectionHandler(service, table.value))
                    }
                }
            return bind(bootstrap)
        }.wait()
        return OpenListener(channel: channel, table: table)
    }
}
