import NIOCore
import SlurmWire

/// Standard output or error of one task: reads it, and hands it on in pieces.
final class TaskOutput: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Which stream it is.
    let stream: StepStreamHeader.Stream
    /// The task's place on the node.
    let task: Int
    /// Whether pieces are whole lines as far as possible.
    private let isLineBuffered: Bool
    /// Takes a piece, nil for the end; gives when it has been passed on.
    private let pass: (TaskOutput, ByteBuffer?) -> EventLoopFuture<Void>?
    private var held = ByteBuffer()
    private var context: ChannelHandlerContext?
    private var isWanted = false
    private var isOver = false
    private var isEnding = false
    /// Whether the stream has ended and its end was passed on.
    private(set) var hasEnded = false

    /// Reads nothing before `start`.
    init(
        _ stream: StepStreamHeader.Stream,
        task: Int,
        isLineBuffered: Bool,
        pass: @escaping (TaskOutput, ByteBuffer?) -> EventLoopFuture<Void>?
    ) {
        self.stream = stream
        self.task = task
        self.isLineBuffered = isLineBuffered
        self.pass = pass
    }

    /// Begins to read.
    func start() {
        isWanted = true
        // What is written at the end of a stream is read unasked.
        if isOver { return end() }
        guard let context else { return }
        channelReadComplete(context: context)
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        if isWanted { context.read() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        held.writeBuffer(&bytes)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard isWanted else { return }
        let last = passComplete()
        guard let last else { return context.read() }
        // What the client has not taken holds up the task.
        last.assumeIsolated().whenComplete { _ in context.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        isOver = true
        end()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A terminal ends with an error when nobody has it open any more.
        context.close(promise: nil)
    }

    /// Ends the stream, which cannot be read.
    func giveUp() {
        isOver = true
        end()
    }

    /// Passes on what is held and then the end.
    private func end() {
        guard isWanted, !isEnding else { return }
        isEnding = true
        while let piece = held.readSlice(length: min(held.readableBytes, Limits.streamPieceBytes)),
            piece.readableBytes > 0
        {
            _ = pass(self, piece)
        }
        hasEnded = true
        _ = pass(self, nil)
    }

    private func passComplete() -> EventLoopFuture<Void>? {
        var last: EventLoopFuture<Void>?
        while held.readableBytes > 0, let piece = nextPiece() { last = pass(self, piece) ?? last }
        held.discardReadBytes()
        return last
    }

    private func nextPiece() -> ByteBuffer? {
        let size = min(held.readableBytes, Limits.streamPieceBytes)
        let bytes = held.readableBytesView.prefix(size)
        guard isLineBuffered else { return held.readSlice(length: size) }
        if let newline = bytes.lastIndex(of: UInt8(ascii: "\n")) {
            return held.readSlice(length: newline - bytes.startIndex + 1)
        }
        return size == Limits.streamPieceBytes ? held.readSlice(length: size) : nil
    }
}
