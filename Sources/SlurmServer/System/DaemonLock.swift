import Glibc
package import JobSupervisor

/// The lock by which only one daemon runs in a cluster's directory; it goes with the process, however that ends.
package struct DaemonLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock; throws `EWOULDBLOCK` where another daemon has it.
    package init(path: String) throws(SystemError) {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw SystemError("open \(path)") }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let failure = SystemError("lock \(path)")
            close(opened)
            throw failure
        }
        descriptor = opened
    }

    deinit {
        close(descriptor)
    }
}
