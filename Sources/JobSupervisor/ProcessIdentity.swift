import CLinux
import Glibc

/// One process for good: an id alone may be given out again, together with the start time it is not.
package struct ProcessIdentity: Sendable, Hashable {
    /// The process id.
    package var pid: Int32
    /// When it started, in clock ticks since boot.
    package var startTicks: UInt64

    /// Names a process.
    package init(pid: Int32, startTicks: UInt64) {
        self.pid = pid
        self.startTicks = startTicks
    }

    /// This process; throws where `/proc` cannot be read.
    package static func current() throws(SystemError) -> ProcessIdentity {
        guard let entry = ProcessEntry(pid: getpid()) else { throw SystemError("read /proc/self", number: ENOENT) }
        return entry.identity
    }

    /// A descriptor that stands for this very process and is readable when it has ended; nil where it has ended.
    ///
    /// The caller closes it.
    package func open() throws(SystemError) -> Int32? {
        let descriptor = clinux_pidfd_open(pid)
        guard descriptor >= 0 else {
            if errno == ESRCH { return nil }
            throw SystemError("open process \(pid)")
        }
        // Looked up after the descriptor was made: if this is the process, so is what the descriptor stands for.
        guard let current = ProcessEntry(pid: pid), current.identity == self else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Sends a signal; false where the process has ended.
    ///
    /// Throws where the signal is not allowed or not known.
    @discardableResult
    package func send(signal: Int32) throws(SystemError) -> Bool {
        guard let descriptor = try open() else { return false }
        defer { close(descriptor) }
        if clinux_pidfd_send_signal(descriptor, signal) == 0 { return true }
        if errno == ESRCH { return false }
        throw SystemError("send signal \(signal) to process \(pid)")
    }
}
