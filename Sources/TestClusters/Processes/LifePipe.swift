#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A pipe whose reading end comes to its end when this process ends, or the value goes.
final class LifePipe: Sendable {
    /// What other processes get.
    let reader: Int32
    private let writer: Int32

    /// Makes a pipe that programs of this process do not inherit.
    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SlurmTestingError("cannot make a pipe: \(systemText(errno))") }
        (reader, writer) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reader)
        close(writer)
    }
}
