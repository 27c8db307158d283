import Glibc
package import JobSupervisor
import Synchronization

/// The lock by which only one daemon runs in a cluster's directory; it goes with the process, however that ends.
package final class DaemonLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock; throws `EWOULDBLOCK` where another daemon has it.
    package init(path: String) throws(SystemError) {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw SystemError("open \(path)") }
        // A daemon that was killed while it started a program leaves the lock to that one, until it is executed.
        var tries = 1
        while flock(opened, LOCK_EX | LOCK_NB) != 0 {
            let failure = SystemError("lock \(path)")
            guard failure.number == EWOULDBLOCK, tries < Limits.lockTries else {
                close(opened)
                throw failure
            }
            tries += 1
            poll(nil, 0, Limits.lockPauseMilliseconds)
        }
        descriptor = Mutex(opened)
    }

    deinit {
        release()
    }

    /// Gives the lock back.
    package func release() {
        let held = descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
        guard let held else { return }
        // Closing alone would leave the lock with a program that is just being started.
        flock(held, LOCK_UN)
        close(held)
    }
}
