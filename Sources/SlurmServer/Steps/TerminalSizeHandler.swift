import NIOCore

/// Reads the sizes of a terminal: columns and rows, two bytes each.
///
/// *Source:* observed on `srun --pty` 22.05.8.
final class TerminalSizeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let resize: (_ rows: UInt16, _ columns: UInt16) -> Void
    private var received = ByteBuffer()

    /// Calls `resize` with each size that comes.
    init(_ resize: @escaping (_ rows: UInt16, _ columns: UInt16) -> Void) {
        self.resize = resize
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        while received.readableBytes >= 4, let columns: UInt16 = received.readInteger(),
            let rows: UInt16 = received.readInteger()
        {
            resize(rows, columns)
        }
        received.discardReadBytes()
    }
}
