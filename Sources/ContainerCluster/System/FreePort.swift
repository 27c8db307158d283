import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// TCP ports of this machine on 127.0.0.1.
enum FreePort {
    /// A port on which nothing listens now; the engine may still find it taken a moment later.
    static func find() throws(ClusterControlError) -> UInt16 {
        try bound(to: 0)
    }

    /// Whether a port can be listened on.
    static func isFree(_ port: UInt16) -> Bool {
        do throws(ClusterControlError) {
            return try bound(to: port) == port
        } catch {
            return false
        }
    }

    private static func bound(to port: UInt16) throws(ClusterControlError) -> UInt16 {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let file = OpenFile(owning: try retrying("cannot make a socket") { socket(AF_INET, kind, 0) })
        let descriptor = file.descriptor
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutablePointer(to: &address) { pointer throws(ClusterControlError) in
            let bytes = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: sockaddr.self)
            try retrying("port \(port) is taken") { bind(descriptor, bytes, size) }
            try retrying("cannot read a socket's address") { getsockname(descriptor, bytes, &size) }
        }
        return UInt16(bigEndian: address.sin_port)
    }
}
