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
enum SignalPipe {
    /// The writing end, for the handler, which may do nothing but write.
    ///
    /// It is set once, before any handler that reads it is installed, and an `Int32` is read and written in one piece.
    nonisolated(unsafe) private static var writer: Int32 = -1

    /// Catches signals from now on; gives the descriptor from which their numbers can be read, one byte each.
    ///
    /// Whoever started this process may have blocked them, as threads of a pool do; they would wait for ever then.
    static func `catch`(_ signals: [Int32]) -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return -1 }
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
        var caught = sigset_t()
        sigemptyset(&caught)
        for number in signals { sigaddset(&caught, number) }
        sigprocmask(SIG_UNBLOCK, &caught, nil)
        return ends[0]
    }

    /// The next signal that came; nil where none did.
    static func next(_ reader: Int32) -> Int32? {
        var byte: UInt8 = 0
        return read(reader, &byte, 1) == 1 ? Int32(byte) : nil
    }
}
