import CLinux
import Logging
import NIOCore
import NIOPosix
import SlurmController
import SlurmWire

/// One connection of the accounting protocol: a first message that says who has it, then any number of requests, each
/// answered before the next one is looked at.
final class AccountingConnectionHandler: ChannelInboundHandler, ConnectionTable.Member {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum State {
        case waitingForFirst
        case checking
        case open(AccountingSession)
        case closed
    }

    private let service: AccountingService
    private let table: ConnectionTable
    /// Whether the kernel names the peer, so that there is no credential.
    private let isLocal: Bool
    private var state = State.waitingForFirst
    private var received = ByteBuffer()
    private var context: ChannelHandlerContext?
    private var deadline: Scheduled<Void>?

    init(_ service: AccountingService, _ table: ConnectionTable, isLocal: Bool) {
        self.isLocal = isLocal
        self.service = service
        self.table = table
    }

    /// An open connection may be idle for as long as it likes, and is given up for another one.
    var isWaitingForRequest: Bool {
        switch state {
        case .waitingForFirst, .open: true
        case .checking, .closed: false
        }
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        guard table.admit(self) else { return drop("too many connections") }
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: service.timeLimit) { [self] in
            drop("no first message came in time")
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        release()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        if !isLocal { acknowledgeAtOnce(context) }
        readFrames(context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        drop("\(error)")
    }

    /// Closes the connection and says why; what was changed on it and not committed is gone.
    func drop(_ reason: String) {
        if case .closed = state { return }
        service.logger.warning("accounting connection dropped: \(reason)")
        let context = context
        release()
        context?.close(promise: nil)
    }

    private func release() {
        if case .closed = state { return }
        state = .closed
        deadline?.cancel()
        table.forget(self)
        received = ByteBuffer()
        context = nil
    }

    /// Has what came acknowledged without delay.
    ///
    /// Clients write a message in two parts and wait with the second until the first is acknowledged; the system would
    /// wait 40 ms with that. The option holds for a while only, so it is set again and again.
    private func acknowledgeAtOnce(_ context: ChannelHandlerContext) {
        let option = ChannelOptions.Types.SocketOption(
            level: .tcp,
            name: .init(rawValue: clinux_tcp_quickack)
        )
        do {
            try context.channel.syncOptions?.setOption(option, value: 1)
        } catch {
            service.logger.debug("acknowledgements may be late: \(error)")
        }
    }

    /// Looks at the frames that have come as a whole.
    private func readFrames(_ context: ChannelHandlerContext) {
        while let length = received.getInteger(at: received.readerIndex, as: UInt32.self).map(Int.init) {
            guard length <= MessageFrame.maximumLength else { return drop("its message is \(length) bytes long") }
            guard received.readableBytes >= length + MessageFrame.lengthSize else { return }
            switch state {
            case .checking, .closed: return
            case .waitingForFirst, .open: break
            }
            received.moveReaderIndex(forwardBy: MessageFrame.lengthSize)
            guard let frame = received.readBytes(length: length) else { return }
            received.discardReadBytes()
            if case .open(let session) = state {
                answer(frame, session, context)
            } else {
                checkFirst(frame, context)
            }
        }
    }

    /// Finds out who opens the connection; that waits for munged and so is done elsewhere.
    private func checkFirst(_ frame: [UInt8], _ context: ChannelHandlerContext) {
        state = .checking
        deadline?.cancel()
        if isLocal {
            return LocalPeer.identify(context.channel) { [self] peer in
                open(Result { try RequestCheck.acceptFirst(frame, from: try peer.get()) }, context)
            }
        }
        guard table.enterCredentialQueue() else { return drop("too many requests wait for munged") }
        let check = service.check
        service.pool.runIfActive(eventLoop: context.eventLoop) {
            try check.acceptFirst(frame)
        }.assumeIsolated().whenComplete { [self] result in
            table.leaveCredentialQueue()
            guard case .checking = state else { return }
            open(result, context)
            readFrames(context)
        }
    }

    /// Opens the connection for whoever sent the first message.
    private func open(_ first: Result<ReceivedRequest, any Error>, _ context: ChannelHandlerContext) {
        switch first {
        case .success(let request):
            guard let opened = service.open(request) else { return drop("there is no accounting") }
            state = .open(opened.session)
            send(opened.reply, context)
        case .failure(let error): drop("\(error)")
        }
    }

    private func answer(_ frame: [UInt8], _ session: AccountingSession, _ context: ChannelHandlerContext) {
        let message: (type: MessageType, body: ArraySlice<UInt8>)
        do {
            message = try PersistentFrame.split(frame[...], version: session.version)
        } catch {
            return drop("its message cannot be read: \(error)")
        }
        let (next, outcome) = service.answer(message.type, message.body, session)
        state = .open(next)
        switch outcome {
        case .reply(let bytes): send(bytes, context)
        case .close:
            release()
            context.close(promise: nil)
        }
    }

    private func send(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(bytes: bytes)), promise: nil)
    }
}
