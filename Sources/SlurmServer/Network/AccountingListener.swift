import Logging
import NIOCore
import NIOPosix
import SlurmController

/// The accounting daemon's port on the loopback interface.
struct AccountingListener {
    /// What its connections share.
    let service: AccountingService

    /// Listens with a socket, which is taken over; all connections live on `loop`.
    ///
    /// Waits, so it is not called on an event loop.
    func listen(on socket: LoopbackSocket, loop: any EventLoop) throws -> OpenListener {
        try listen(loop: loop, isLocal: false) { bootstrap in
            bootstrap.childChannelOption(.tcpOption(.tcp_nodelay), value: 1).withBoundSocket(socket.descriptor)
        }
    }

    /// Listens at a path for everyone on this machine; all connections live on `loop`.
    ///
    /// Waits, so it is not called on an event loop.
    func listen(at path: String, loop: any EventLoop) throws -> OpenListener {
        try listen(loop: loop, isLocal: true) { bootstrap in LocalSocket.bind(bootstrap, path) }
    }

    private func listen(
        loop: any EventLoop,
        isLocal: Bool,
        bind: @escaping @Sendable (ServerBootstrap) -> EventLoopFuture<any Channel>
    ) throws -> OpenListener {
        let service = service
        let table = try loop.submit { NIOLoopBound(ConnectionTable(), eventLoop: loop) }.wait()
        let channel = try loop.flatSubmit {
            let bootstrap = ServerBootstrap(group: loop)
                .serverChannelOption(.backlog, value: Limits.acceptQueue)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let handler = AccountingConnectionHandler(service, table.value, isLocal: isLocal)
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                }
            return bind(bootstrap)
        }.wait()
        return OpenListener(channel: channel, table: table)
    }
}
