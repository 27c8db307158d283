import CLinux
import Glibc

extension ProcessIdentity {
    /// Writes to the file that this process has as standard error, if the file takes the bytes without delay.
    ///
    /// Root does it with the process's own descriptor, so nothing is written where the process could not write itself.
    /// Does nothing where the process has ended.
    package func writeToStandardError(_ bytes: [UInt8]) throws(SystemError) {
        guard let process = try self.open() else { return }
        defer { close(process) }
        let path = "/proc/\(pid)/fd/2"
        // An ordinary user may be forbidden to take a descriptor over, but gains nothing by opening the file again.
        let output =
            getuid() == 0
            ? clinux_pidfd_getfd(process, STDERR_FILENO) : Glibc.open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard output >= 0 else { throw SystemError("open \(path)") }
        defer { close(output) }
        // A pipe that nobody empties would hold up the whole daemon.
        var request = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        guard bytes.count <= Limits.noticeBytes, poll(&request, 1, 0) == 1 else {
            throw SystemError("write \(path)", number: EAGAIN)
        }
        try ByteFile.write(bytes, to: output, path: path)
    }
}
