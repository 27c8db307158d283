#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns signals into bytes that can be waited for together with other things.
///
/// There is one in the process; what signals do is a property of the process too.
package enum SignalPipe {
    /// The writing end, for the handler, which may do nothing but write.
    ///
    /// It is set once, before any handler that reads it is installed, and an `Int32` is read and written in one piece.
    nonisolated(unsafe) private static var writer: Int32 = -1

    /// Catches signals from now on; gives the descriptor from which their numbers can be read, one byte each.
    package static func `catch`(_ signals: [Int32]) throws(ClusterControlError) -> Int32 {
        var ends: [Int32] = [-1, -1]
        try retrying("cannot make a pipe") { pipe(&ends) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        writer = ends[1]
        for number in signals {
            signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                let saved = errno
                _ = write(SignalPipe.writer, &byte, 1)
                errno = saved
            }
        }
        return ends[0]
    }

    /// Waits for the next signal, for ever if the time is negative; nil where the time passes first.
    package static func next(_ reader: Int32, milliseconds: Int32) -> Int32? {
        var byte: UInt8 = 0
        if read(reader, &byte, 1) == 1 { return Int32(byte) }
        var wanted = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
        _ = poll(&wanted, 1, milliseconds)
        return read(reader, &byte, 1) == 1 ? Int32(byte) : nil
    }
}
