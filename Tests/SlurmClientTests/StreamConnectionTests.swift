import Testing

@testable import SlurmClient

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A TCP connection with deadlines.
struct StreamConnectionTests {
    /// A listening socket on loopback.
    private struct Listener: ~Copyable {
        let descriptor: Int32
        let port: UInt16

        init() throws {
            descriptor = socket(AF_INET, SystemLibrary.streamSocket, 0)
            let any = SocketAddress(bytes: [127, 0, 0, 1], port: 0)
            let descriptor = descriptor
            try #require(any.withSockaddr { bind(descriptor, $0, $1) } == 0)
            try #require(listen(descriptor, 1) == 0)
            var address = sockaddr_in()
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let result = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
            }
            try #require(result == 0)
            port = UInt16(bigEndian: address.sin_port)
        }

        deinit {
            close(descriptor)
        }

        borrowing func accepted() -> Int32 {
            accept(descriptor, nil, nil)
        }
    }

    private static var soon: Int64 {
        SystemLibrary.monotonicMilliseconds + 5000
    }

    @Test("what one side writes the other reads")
    func exchange() throws {
        let listener = try Listener()
        let address = SocketAddress(bytes: [127, 0, 0, 1], port: listener.port)
        let connection = try StreamConnection(to: address, deadline: Self.soon)
        let peer = listener.accepted()
        defer { close(peer) }
        try connection.write([1, 2, 3], deadline: Self.soon)
        var bytes = [UInt8](repeating: 0, count: 3)
        #expect(recv(peer, &bytes, 3, 0) == 3)
        #expect(bytes == [1, 2, 3])
        let answer: [UInt8] = [4, 5]
        #expect(send(peer, answer, 2, 0) == 2)
        #expect(try connection.read(2, deadline: Self.soon) == answer)
    }

    @Test("a peer that says nothing is waited for until the deadline, not longer")
    func silence() throws {
        let listener = try Listener()
        let address = SocketAddress(bytes: [127, 0, 0, 1], port: listener.port)
        let connection = try StreamConnection(to: address, deadline: Self.soon)
        let failure: StreamConnection.Failure?
        do throws(StreamConnection.Failure) {
            _ = try connection.read(1, deadline: SystemLibrary.monotonicMilliseconds + 20)
            failure = nil
        } catch {
            failure = error
        }
        #expect(failure == .timeout)
    }

    @Test("a peer that closes is told apart")
    func closing() throws {
        let listener = try Listener()
        let address = SocketAddress(bytes: [127, 0, 0, 1], port: listener.port)
        let connection = try StreamConnection(to: address, deadline: Self.soon)
        close(listener.accepted())
        let failure: StreamConnection.Failure?
        do throws(StreamConnection.Failure) {
            _ = try connection.read(1, deadline: Self.soon)
            failure = nil
        } catch {
            failure = error
        }
        #expect(failure == .closed)
    }
}
