import Logging
import NIOCore
import NIOPosix
import SlurmController
import SlurmModel
import SlurmWire

/// Sends messages to ports of this host on which users' commands listen (`srun`, `salloc`).
package struct ClientMessenger: Sendable {
    /// Makes credentials.
    let authority: CredentialAuthority
    /// The threads on which that is done.
    let pool: NIOThreadPool
    /// Where connections live.
    let loop: any EventLoop
    /// How long a client may take to answer.
    let timeLimit: TimeAmount

    /// Sends a message; the future is fulfilled when the client has answered, and fails where it cannot be reached.
    func send(_ message: ClientMessage) -> EventLoopFuture<Void> {
        let authority = authority
        let frame = pool.runIfActive(eventLoop: loop) {
            let payload = BodyDigest.payload(type: message.type, body: message.body)
            let credential = try authority.encode(payload, reader: message.userID)
            return MessageFrame.encode(
                type: message.type,
                version: .slurm2205,
                body: message.body,
                credential: credential
            )
        }
        return frame.flatMap { bytes in deliver(bytes, to: message.port) }
    }

    private func deliver(_ frame: [UInt8], to port: UInt16) -> EventLoopFuture<Void> {
        let answered = loop.makePromise(of: Void.self)
        let limit = loop.scheduleTask(in: timeLimit) { answered.fail(ChannelError.connectTimeout(timeLimit)) }
        ClientBootstrap(group: loop)
            .connectTimeout(timeLimit)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AnswerHandler(answered))
                }
            }
            .connect(host: "127.0.0.1", port: Int(port))
            .whenComplete { result in
                switch result {
                case .success(let channel):
                    answered.futureResult.whenComplete { _ in channel.close(promise: nil) }
                    channel.writeAndFlush(channel.allocator.buffer(bytes: frame)).cascadeFailure(to: answered)
                case .failure(let error):
                    answered.fail(error)
                }
            }
        answered.futureResult.whenComplete { _ in limit.cancel() }
        return answered.futureResult
    }
}

/// Waits for the answer to a message, whatever it says, or the end of the connection.
private final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let answered: EventLoopPromise<Void>

    init(_ answered: EventLoopPromise<Void>) {
        self.answered = answered
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        answered.succeed()
    }

    func channelInactive(context: ChannelHandlerContext) {
        // Some notices are taken without an answer.
        answered.succeed()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answered.fail(error)
        context.close(promise: nil)
    }
}
