#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A TCP connection whose every step ends at a deadline.
///
/// It is closed when it is given up.
struct StreamConnection: ~Copyable {
    /// Why a step did not succeed.
    enum Failure: Error, Hashable, Sendable {
        /// The system refused it.
        case system(Int32)
        /// The deadline passed.
        case timeout
        /// The other side closed the connection.
        case closed
    }

    private let descriptor: Int32
    /// Whether it ends on this machine at a process that the kernel has named, so that nothing has a credential.
    let isLocal: Bool

    /// Connects, at most until the deadline (`SystemLibrary.monotonicMilliseconds`).
    init(to address: SocketAddress, deadline: Int64) throws(Failure) {
        isLocal = false
        descriptor = socket(address.family, SystemLibrary.streamSocket, 0)
        guard descriptor >= 0 else { throw .system(errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        #if canImport(Darwin)
            var noSignal: Int32 = 1
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &noSignal, socklen_t(MemoryLayout<Int32>.size))
        #endif
        let (socket, result) = (descriptor, address.withSockaddr { connect(descriptor, $0, $1) })
        guard result != 0 else { return }
        guard errno == EINPROGRESS else { throw .system(errno) }
        try Self.await(socket, Int16(POLLOUT), deadline: deadline)
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(socket, SOL_SOCKET, SO_ERROR, &code, &size) == 0 else { throw .system(errno) }
        guard code == 0 else { throw .system(code) }
    }

    /// Takes over an open connection that does not block.
    init(descriptor: Int32, isLocal: Bool = false) {
        self.descriptor = descriptor
        self.isLocal = isLocal
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Writes all bytes.
    borrowing func write(_ bytes: [UInt8], deadline: Int64) throws(Failure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                send(
                    descriptor,
                    buffer.baseAddress.map { $0 + written },
                    buffer.count - written,
                    SystemLibrary.noSignal
                )
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN || errno == EWOULDBLOCK {
                try Self.await(descriptor, Int16(POLLOUT), deadline: deadline)
            } else if errno != EINTR {
                throw .system(errno)
            }
        }
    }

    /// Reads so many bytes.
    borrowing func read(_ count: Int, deadline: Int64) throws(Failure) -> [UInt8] {
        var failure: Failure?
        // Not filled with zeros first: a list of jobs may have megabytes.
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(Failure) {
                try fill(UnsafeMutableRawBufferPointer(buffer), deadline: deadline)
                filled = count
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    private borrowing func fill(_ buffer: UnsafeMutableRawBufferPointer, deadline: Int64) throws(Failure) {
        var filled = 0
        while filled < buffer.count {
            let received = recv(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, 0)
            if received > 0 {
                filled += received
            } else if received == 0 {
                throw .closed
            } else if errno == EAGAIN || errno == EWOULDBLOCK {
                try Self.await(descriptor, Int16(POLLIN), deadline: deadline)
            } else if errno != EINTR {
                throw .system(errno)
            }
        }
    }

    private static func await(_ descriptor: Int32, _ events: Int16, deadline: Int64) throws(Failure) {
        var waited = pollfd(fd: descriptor, events: events, revents: 0)
        while true {
            let rest = deadline - SystemLibrary.monotonicMilliseconds
            guard rest > 0 else { throw .timeout }
            let count = poll(&waited, 1, Int32(clamping: rest))
            if count > 0 { return }
            if count < 0 && errno != EINTR { throw .system(errno) }
        }
    }
}
