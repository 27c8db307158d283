import Foundation

/// A TCP socket, by its descriptor; whoever holds it closes it.
struct LoopbackSocket {
    let descriptor: Int32

    /// Opens a listening socket on 127.0.0.1; port 0 takes a free one.
    static func listening(port: UInt16) throws(CaptureError) -> Self {
        let socket = try opened()
        var isReusable: Int32 = 1
        setsockopt(
            socket.descriptor,
            SOL_SOCKET,
            SO_REUSEADDR,
            &isReusable,
            socklen_t(MemoryLayout<Int32>.size)
        )
        guard socket.withAddress(of: Endpoint(loopbackPort: port), bind) == 0 else {
            throw .system("bind port \(port)")
        }
        guard listen(socket.descriptor, 128) == 0 else {
            throw .system("listen on port \(port)")
        }
        try socket.stopBlocking()
        return socket
    }

    /// Connects to a daemon, or returns nil if nobody listens there.
    static func connected(to endpoint: Endpoint) throws(CaptureError) -> Self? {
        let socket = try opened()
        guard socket.withAddress(of: endpoint, connect) == 0 else {
            socket.close()
            return nil
        }
        try socket.prepareForRelay()
        return socket
    }

    /// Takes one waiting connection, or returns nil if there is none after all.
    func accepted() throws(CaptureError) -> Self? {
        let descriptor = accept(self.descriptor, nil, nil)
        guard descriptor >= 0 else {
            return nil
        }
        let socket = Self(descriptor: descriptor)
        try socket.closeOnExec()
        try socket.prepareForRelay()
        return socket
    }

    /// The local port.
    func port() throws(CaptureError) -> UInt16 {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard status == 0 else {
            throw .system("getsockname")
        }
        return UInt16(bigEndian: address.sin_port)
    }

    func close() {
        Foundation.close(descriptor)
    }

    private static func opened() throws(CaptureError) -> Self {
        #if canImport(Darwin)
            let streamType = SOCK_STREAM
        #else
            let streamType = Int32(SOCK_STREAM.rawValue)
        #endif
        let descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else {
            throw .system("socket")
        }
        let socket = Self(descriptor: descriptor)
        try socket.closeOnExec()
        return socket
    }

    /// The command must not inherit the relay's sockets: a connection would stay open as long as the command lives.
    private func closeOnExec() throws(CaptureError) {
        guard fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
            throw .system("fcntl FD_CLOEXEC")
        }
    }

    private func stopBlocking() throws(CaptureError) {
        guard fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else {
            throw .system("fcntl O_NONBLOCK")
        }
    }

    private func prepareForRelay() throws(CaptureError) {
        var isImmediate: Int32 = 1
        // Slurm writes a frame in several small pieces; held back until the peer's acknowledgement, each costs 40 ms.
        setsockopt(
            descriptor,
            Int32(IPPROTO_TCP),
            TCP_NODELAY,
            &isImmediate,
            socklen_t(MemoryLayout<Int32>.size)
        )
        try stopBlocking()
    }

    private func withAddress(
        of endpoint: Endpoint,
        _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = endpoint.port.bigEndian
        address.sin_addr = endpoint.address
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
