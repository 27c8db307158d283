#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A TCP socket that listens on a port of 127.0.0.1, closed when the value goes out of use.
package struct LoopbackListener: ~Copyable {
    /// The socket.
    package let socket: OpenFile
    /// The port.
    package let port: UInt16

    /// How many connections the system queues until they are accepted.
    private static let queueLength: Int32 = 128

    /// Takes a port, with 0 one that the system chooses, and listens on it.
    ///
    /// Throws `.unavailable` where another program has the port, or an ordinary user may not have it.
    package init(port: UInt16) throws(ClusterControlError) {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let file = OpenFile(
            owning: try retrying("cannot make a socket") { Self.systemSocket(kind) }
        )
        let descriptor = file.descriptor
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var yes: Int32 = 1
        // Connections of an earlier owner may linger on the port; one who listens there may not.
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutablePointer(to: &address) { pointer throws(ClusterControlError) in
            let bytes = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: sockaddr.self)
            guard bind(descriptor, bytes, size) == 0, listen(descriptor, Self.queueLength) == 0 else {
                throw Self.refused(port, errno)
            }
            try retrying("cannot read a socket's address") { getsockname(descriptor, bytes, &size) }
        }
        socket = file
        self.port = UInt16(bigEndian: address.sin_port)
    }

    private static func systemSocket(_ kind: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.socket(AF_INET, kind, 0)
        #elseif canImport(Musl)
            Musl.socket(AF_INET, kind, 0)
        #else
            Darwin.socket(AF_INET, kind, 0)
        #endif
    }

    private static func refused(_ port: UInt16, _ number: Int32) -> ClusterControlError {
        let advice = "give another --port, or none for a free one"
        if number == EADDRINUSE {
            return ClusterControlError(
                .unavailable,
                "port \(port) of 127.0.0.1 is taken by another program",
                advice: advice
            )
        }
        return ClusterControlError(
            .unavailable,
            "cannot listen on port \(port) of 127.0.0.1: \(systemErrorText(number))",
            advice: advice
        )
    }
}
