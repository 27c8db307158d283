#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension StreamConnection {
    /// A connection to a socket of this machine; nil where nobody trustworthy listens there.
    ///
    /// Only root and `userID`, as whom the daemon runs, are trusted: the kernel says who listens.
    static func local(_ path: String, trusting userID: UInt32) -> StreamConnection? {
        var address = sockaddr_un()
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, SystemLibrary.streamSocket, 0)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        // It is closed when it is given up.
        let connection = StreamConnection(descriptor: descriptor, isLocal: true)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        // A queue that is full is refused at once, too; then there is the port.
        guard result == 0, let owner = SystemLibrary.peerUserID(descriptor), owner == 0 || owner == userID else {
            return nil
        }
        return connection
    }
}

extension SystemLibrary {
    /// As whom the process at the other end of a local connection made it, or began to listen; nil where that is
    /// unknown.
    static func peerUserID(_ descriptor: Int32) -> UInt32? {
        #if canImport(Darwin)
            var (user, group): (uid_t, gid_t) = (0, 0)
            return getpeereid(descriptor, &user, &group) == 0 ? user : nil
        #else
            // `struct ucred`: process, user, group.
            var credential: (process: Int32, user: UInt32, group: UInt32) = (0, UInt32.max, UInt32.max)
            var size = socklen_t(MemoryLayout.size(ofValue: credential))
            let result = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credential, &size)
            return result == 0 ? credential.user : nil
        #endif
    }
}
