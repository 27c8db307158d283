import Glibc
import JobSupervisor
import NIOCore

/// A blocking connection to a port of 127.0.0.1 or to a socket of this machine, with which a test sends whatever it
/// wants.
final class RawConnection {
    private let descriptor: Int32

    /// Connects; reading and writing give up after some seconds, so that a test never hangs.
    convenience init(port: UInt16) throws {
        try self.init(AF_INET, try SocketAddress(ipAddress: "127.0.0.1", port: Int(port)))
    }

    /// Connects to a socket of this machine.
    convenience init(path: String) throws {
        try self.init(AF_UNIX, try SocketAddress(unixDomainSocketPath: path))
    }

    private init(_ family: Int32, _ address: SocketAddress) throws {
        descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SystemError("socket") }
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            let length = socklen_t(MemoryLayout<timeval>.size)
            guard setsockopt(descriptor, SOL_SOCKET, option, &limit, length) == 0 else {
                throw SystemError("setsockopt")
            }
        }
        let result = address.withSockAddr { connect(descriptor, $0, socklen_t($1)) }
        guard result == 0 else { throw SystemError("connect") }
    }

    deinit {
        close(descriptor)
    }

    /// Sends bytes; false where the other side has closed.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = Glibc.send(descriptor, Array(bytes[done...]), bytes.count - done, Int32(MSG_NOSIGNAL))
            if count <= 0 { return false }
            done += count
        }
        return true
    }

    /// Says that nothing more is sent.
    func endSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Everything until the other side closes, by a reset too; throws if it does not in time.
    func readToEnd() throws -> [UInt8] {
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 || (count < 0 && errno == ECONNRESET) { return received }
            guard count > 0 else { throw SystemError("read") }
            received += chunk[..<count]
        }
    }
}
