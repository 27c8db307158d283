import Logging
import NIOCore
import NIOPosix
import SlurmController
import SlurmWire

/// One connection: reads one request, lets it be answered, writes the answer, closes.
final class ConnectionHandler: ChannelInboundHandler, ConnectionTable.Member {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// What all connections share.
    struct Service: Sendable {
        /// Checks requests and signs answers.
        let check: RequestCheck
        /// Whether the connections are local ones, whose peers the kernel names, so that there are no credentials.
        let isLocal: Bool
        /// The threads on which that is done.
        let pool: NIOThreadPool
        /// How long a connection may take from its start to its end.
        let timeLimit: TimeAmount
        /// Where refusals are told.
        let logger: Logger
        /// Answers a request, on the event loop.
        let answer: ControllerListener.Answer
    }

    private enum State {
        case waitingForRequest
        case answering
        case closed
    }

    private let service: Service
    private let table: ConnectionTable
    private var state = State.waitingForRequest
    private var received = ByteBuffer()
    private var reservedBytes = 0
    private var context: ChannelHandlerContext?
    private var deadline: Scheduled<Void>?

    init(_ service: Service, _ table: ConnectionTable) {
        self.service = service
        self.table = table
    }

    var isWaitingForRequest: Bool {
        if case .waitingForRequest = state { return true }
        return false
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        guard table.admit(self) else { return drop("too many connections") }
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: service.timeLimit) { [self] in
            drop(isWaitingForRequest ? "no request came in time" : "the answer was not done or taken in time")
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if isWaitingForRequest && received.readableBytes > 0 { note("it was closed in the middle of a request") }
        release()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard isWaitingForRequest else {
            if case .answering = state { drop("more than one request was sent") }
            return
        }
        var part = unwrapInboundIn(data)
        if received.capacity == 0 { received = part } else { received.writeBuffer(&part) }
        guard let length = received.getInteger(at: received.readerIndex, as: UInt32.self).map(Int.init) else { return }
        if reservedBytes == 0 {
            // Refused by its length alone, before memory is taken for it.
            guard length <= MessageFrame.maximumLength else { return drop("its request is \(length) bytes long") }
            let wanted = length + MessageFrame.lengthSize
            guard table.reserve(bytes: wanted) else { return drop("too many bytes of requests are waiting") }
            reservedBytes = wanted
        }
        guard received.readableBytes >= reservedBytes else { return }
        guard received.readableBytes == reservedBytes else { return drop("more than one request was sent") }
        state = .answering
        let bytes = Array(received.readableBytesView.dropFirst(MessageFrame.lengthSize))
        received = ByteBuffer()
        if service.isLocal { answerLocally(bytes, context) } else { check(bytes, context) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A client may end its side after its request and still wait for the answer.
        if case .some(.inputClosed) = event as? ChannelEvent, isWaitingForRequest {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        drop("\(error)")
    }

    /// Closes the connection and says why.
    func drop(_ reason: String) {
        if case .closed = state { return }
        note(reason)
        let context = context
        release()
        context?.close(promise: nil)
    }

    private func note(_ reason: String) {
        let peer = context?.remoteAddress.map { "\($0)" } ?? "somewhere"
        service.logger.warning("connection from \(peer) dropped: \(reason)")
    }

    private func release() {
        if case .closed = state { return }
        state = .closed
        deadline?.cancel()
        table.forget(self)
        table.release(bytes: reservedBytes)
        received = ByteBuffer()
        context = nil
    }

    /// Runs something that waits for munged, and goes on with its result unless the connection was closed meanwhile.
    private func wait<Value: Sendable>(
        _ context: ChannelHandlerContext,
        for work: @escaping @Sendable () throws -> Value,
        then proceed: @escaping (Value) -> Void
    ) {
        guard table.enterCredentialQueue() else { return drop("too many requests wait for munged") }
        service.pool.runIfActive(eventLoop: context.eventLoop, work).assumeIsolated().whenComplete { [self] result in
            table.leaveCredentialQueue()
            guard case .answering = state else { return }
            switch result {
            case .success(let value): proceed(value)
            case .failure(let error): drop("\(error)")
            }
        }
    }

    private func check(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        let check = service.check
        wait(context) {
            try check.accept(bytes)
        } then: { [self] accepted in
            // The answer is signed on another thread while this one keeps what the request changed.
            let isKept = service.answer(accepted.request) { send($0, to: accepted, context) }
            if !isKept { drop("message \(accepted.request.type.rawValue) cannot be answered") }
        }
    }

    /// Signs an answer and sends it, unless the connection is closed by then.
    private func send(_ reply: ControllerReply, to accepted: RequestCheck.Accepted, _ context: ChannelHandlerContext) {
        let check = service.check
        wait(context) {
            try check.sign(reply, to: accepted)
        } then: { [self] frame in
            finish(frame, context)
        }
    }

    /// Answers a request on a local connection, at once.
    private func answerLocally(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        LocalPeer.identify(context.channel) { [self] peer in
            do {
                let accepted = try RequestCheck.accept(bytes, from: try peer.get())
                var reply: ControllerReply?
                guard service.answer(accepted.request, { reply = $0 }), let reply else {
                    return drop("message \(accepted.request.type.rawValue) cannot be answered")
                }
                finish(RequestCheck.frame(reply, to: accepted), context)
            } catch {
                drop("\(error)")
            }
        }
    }

    /// Sends an answer and closes the connection.
    private func finish(_ frame: [UInt8], _ context: ChannelHandlerContext) {
        let buffer = context.channel.allocator.buffer(bytes: frame)
        context.writeAndFlush(wrapOutboundOut(buffer)).assumeIsolated().whenComplete { [self] _ in
            release()
            context.close(promise: nil)
        }
    }
}
