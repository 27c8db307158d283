#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The mark that a daemon runs: a lock that the kernel keeps for the process itself and not for its children.
///
/// The lock's holder is known to the kernel, so no process number can be stale or belong to somebody else, and a daemon
/// that was killed holds no mark.
package enum DaemonMark {
    /// Holds the mark until this process ends; gives false if another process holds it.
    ///
    /// The file stays open on purpose: closing any descriptor of it would give the lock back.
    package static func hold(_ path: String) throws(ClusterControlError) -> Bool {
        let descriptor = try retrying("cannot open \(path)") { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        var request = wholeFile()
        if fcntl(descriptor, F_SETLK, &request) == 0 { return true }
        let number = errno
        close(descriptor)
        if number == EAGAIN || number == EACCES { return false }
        throw ClusterControlError(.system, "cannot lock \(path): \(systemErrorText(number))")
    }

    /// The process that holds the mark; nil if none does.
    package static func holder(_ path: String) -> Int32? {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var request = wholeFile()
        guard fcntl(descriptor, F_GETLK, &request) == 0, request.l_type != Int16(F_UNLCK) else { return nil }
        return request.l_pid
    }

    private static func wholeFile() -> flock {
        var request = flock()
        request.l_type = Int16(F_WRLCK)
        request.l_whence = Int16(SEEK_SET)
        return request
    }
}
