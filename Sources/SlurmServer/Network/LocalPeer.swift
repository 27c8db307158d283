import Glibc
import NIOCore
import SlurmController

/// Finds out who is at the other end of a local connection: the kernel says it.
enum LocalPeer {
    /// `struct ucred`.
    private struct Credential {
        var processID: pid_t = 0
        var userID = uid_t.max
        var groupID = gid_t.max
    }

    /// Gives the peer of a connection, before it returns where it is called on the connection's event loop.
    static func identify(_ channel: any Channel, then proceed: @escaping (Result<Requester, any Error>) -> Void) {
        guard let provider = channel as? any SocketOptionProvider else {
            return proceed(.failure(SocketError.notLocal))
        }
        let credential: EventLoopFuture<Credential> = provider.unsafeGetSocketOption(
            level: .socket,
            name: .init(rawValue: SO_PEERCRED)
        )
        credential.assumeIsolated().whenComplete { result in
            proceed(result.map { Requester(userID: $0.userID, groupID: $0.groupID) })
        }
    }

    private enum SocketError: Error {
        /// The connection is none of a socket.
        case notLocal
    }
}
