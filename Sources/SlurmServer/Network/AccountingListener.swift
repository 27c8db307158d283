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
        let service = service
        let table = try loop.submit { NIOLoopBound(ConnectionTable(), eventLoop: loop) }.wait()
        let channel = try loop.flatSubmit {
            ServerBootstrap(group: loop)
                .serverChannelOption(.backlog, value: Limits.acceptQueue)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let handler = AccountingConnectionHandler(service, table.value)
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                }
                .withBoundSocket(socket.descriptor)
        }.wait()
        return OpenListener(channel: channel, table: table)
    }
}
