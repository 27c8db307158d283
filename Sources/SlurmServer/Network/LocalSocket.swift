import Glibc
import JobSupervisor
import NIOCore
import NIOPosix

/// A socket in the file system, for everyone on this machine.
enum LocalSocket {
    /// Listens at a path; one that is there, of an earlier daemon, gives way.
    static func bind(_ bootstrap: ServerBootstrap, _ path: String) -> EventLoopFuture<any Channel> {
        bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).flatMapThrowing { channel in
            // As munged's: who connects is told by the kernel.
            guard chmod(path, 0o777) == 0 else { throw SystemError("open \(path) to all users") }
            return channel
        }
    }
}
