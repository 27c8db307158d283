import Foundation

/// One direction of a relayed connection: everything that came from one side, and how much the other side has taken.
struct RelayedStream {
    /// More than any command sends; a peer that exceeds it is not speaking this protocol.
    static let maximumByteCount = 256 << 20

    let source: LoopbackSocket
    let destination: LoopbackSocket
    /// All bytes since the connection began: what is not delivered yet, and what will be written to fixtures.
    private(set) var bytes: [UInt8] = []
    private var deliveredByteCount = 0
    private var hasSourceEnded = false
    /// No byte will be passed on any more.
    private(set) var isFinished = false

    init(from source: LoopbackSocket, to destination: LoopbackSocket) {
        self.source = source
        self.destination = destination
    }

    var wantsToRead: Bool { !isFinished && !hasSourceEnded }
    var wantsToWrite: Bool { !isFinished && deliveredByteCount < bytes.count }

    /// Takes what the source has sent; if it has ended or is broken, what it sent before is still delivered.
    mutating func read() {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(source.descriptor, &buffer, buffer.count, 0)
        if count > 0, bytes.count + count <= Self.maximumByteCount {
            bytes += buffer[..<count]
        } else if count >= 0 || !Self.isTemporary(errno) {
            hasSourceEnded = true
        }
        endIfDelivered()
    }

    /// Passes on what the destination will take now.
    mutating func write() {
        let count = bytes[deliveredByteCount...].withUnsafeBytes {
            send(destination.descriptor, $0.baseAddress, $0.count, 0)
        }
        if count >= 0 {
            deliveredByteCount += count
        } else if !Self.isTemporary(errno) {
            isFinished = true
        }
        endIfDelivered()
    }

    /// Tells the destination that no more will come, as the source told the relay.
    private mutating func endIfDelivered() {
        if !isFinished, hasSourceEnded, deliveredByteCount == bytes.count {
            shutdown(destination.descriptor, Int32(SHUT_WR))
            isFinished = true
        }
    }

    private static func isTemporary(_ code: Int32) -> Bool {
        code == EAGAIN || code == EINTR
    }
}
