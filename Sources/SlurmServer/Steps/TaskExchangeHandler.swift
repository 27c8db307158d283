import NIOCore

/// A task's connection to the exchange of its step: lines in, lines out.
final class TaskExchangeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let exchange: TaskExchange
    private var unread: [UInt8] = []

    /// The longest line that is read, in bytes: a value has at most 1,024.
    private static let lineBytes = 8192

    init(_ exchange: TaskExchange) {
        self.exchange = exchange
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        unread += Array(buffer: unwrapInboundIn(data))
        while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: unread[..<end], as: UTF8.self)
            unread.removeSubrange(...end)
            guard let answer = exchange.answer(line, from: context.channel) else { continue }
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "\(answer)\n")), promise: nil)
        }
        if unread.count > Self.lineBytes { context.close(promise: nil) }
    }

    /// A task that has gone says nothing more; what became of it the supervisor tells.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
