#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A port on which a command waits for what nodes and the controller have to say.
///
/// It is open for all of the host's IPv4 addresses and closed when it is given up.
package struct ListeningSocket: ~Copyable {
    /// The descriptor, to wait for with others.
    package let descriptor: Int32
    /// The port.
    package let port: UInt16

    /// How many connections may wait to be accepted.
    private static let backlog: Int32 = 128

    /// Opens a port that is free, in the range given if there is one.
    package init(in range: ClosedRange<UInt16>? = nil) throws(SystemFailure) {
        (descriptor, port) = try Self.open(range)
    }

    private static func open(_ range: ClosedRange<UInt16>?) throws(SystemFailure) -> (Int32, UInt16) {
        let opened = socket(AF_INET, SystemLibrary.streamSocket, 0)
        guard opened >= 0 else { throw SystemFailure(errno) }
        _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
        _ = fcntl(opened, F_SETFL, O_NONBLOCK)
        for candidate in range.map(Array.init) ?? [0] {
            let address = SocketAddress(bytes: [0, 0, 0, 0], port: candidate)
            guard address.withSockaddr({ bind(opened, $0, $1) == 0 }), listen(opened, backlog) == 0 else { continue }
            if let port = port(of: opened) { return (opened, port) }
        }
        let code = errno
        close(opened)
        throw SystemFailure(code)
    }

    deinit {
        close(descriptor)
    }

    /// The next connection that waits, not blocking; nil where there is none.
    package borrowing func accept() -> Int32? {
        #if canImport(Glibc)
            let connection = Glibc.accept(descriptor, nil, nil)
        #elseif canImport(Musl)
            let connection = Musl.accept(descriptor, nil, nil)
        #else
            let connection = Darwin.accept(descriptor, nil, nil)
        #endif
        guard connection >= 0 else { return nil }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        _ = fcntl(connection, F_SETFL, O_NONBLOCK)
        return connection
    }

    private static func port(of socket: Int32) -> UInt16? {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
        }
        return result == 0 ? UInt16(bigEndian: address.sin_port) : nil
    }
}

/// The system refused something.
package struct SystemFailure: Error, Hashable, Sendable {
    /// The system's number for the reason.
    package var code: Int32

    /// Makes a failure.
    package init(_ code: Int32) {
        self.code = code
    }

    /// The system's text for it.
    package var text: String {
        String(cString: strerror(code))
    }
}
