import Logging
import NIOCore
import SlurmWire

/// A connection to a command that shows the streams of a step's tasks: `srun`, or `sattach`.
final class StepClient: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Takes pieces of standard input, nil for the end of it, for one task or, with nil, for all of the node.
    private let receive: (UInt16?, ByteBuffer?) -> EventLoopFuture<Void>?
    private let closed: (StepClient) -> Void
    private let logger: Logger
    private var received = ByteBuffer()
    /// The connection, once it is there, until it ends.
    var channel: (any Channel)?

    /// Hands what comes to `receive`, and itself to `closed` at the end.
    init(
        receive: @escaping (UInt16?, ByteBuffer?) -> EventLoopFuture<Void>?,
        closed: @escaping (StepClient) -> Void,
        logger: Logger
    ) {
        self.receive = receive
        self.closed = closed
        self.logger = logger
    }

    func channelActive(context: ChannelHandlerContext) {
        channel = context.channel
        context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
        channel = nil
        closed(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
    }

    /// Nothing more is read until the tasks have taken what came: a task that does not read holds up its client.
    func channelReadComplete(context: ChannelHandlerContext) {
        var last: EventLoopFuture<Void>?
        while let piece = nextPiece(context) {
            last = receive(piece.task, piece.content) ?? last
        }
        received.discardReadBytes()
        guard let last else { return context.read() }
        last.assumeIsolated().whenComplete { _ in context.read() }
    }

    private func nextPiece(_ context: ChannelHandlerContext) -> (task: UInt16?, content: ByteBuffer?)? {
        while received.readableBytes >= StepStreamHeader.size {
            var reader = WireReader(
                Array(received.readableBytesView.prefix(StepStreamHeader.size))[...],
                version: .slurm2205
            )
            let header: StepStreamHeader
            do {
                header = try StepStreamHeader(from: &reader)
            } catch {
                refuse("\(error)", context)
                return nil
            }
            guard header.length <= UInt32(Limits.streamPieceBytes) else {
                refuse("a piece of \(header.length) bytes; at most \(Limits.streamPieceBytes)", context)
                return nil
            }
            guard received.readableBytes >= StepStreamHeader.size + Int(header.length) else { return nil }
            received.moveReaderIndex(forwardBy: StepStreamHeader.size)
            let content = received.readSlice(length: Int(header.length))
            switch header.stream {
            case .input: return (header.task, header.length == 0 ? nil : content)
            case .inputOfAll: return (nil, header.length == 0 ? nil : content)
            case .output, .error, .test: continue
            }
        }
        return nil
    }

    /// Ends a connection on which something else than the streams' form came.
    private func refuse(_ reason: String, _ context: ChannelHandlerContext) {
        logger.warning("the connection for the streams of a step is closed: \(reason)")
        context.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.info("the connection for the streams of a step broke: \(error)")
        context.close(promise: nil)
    }
}
