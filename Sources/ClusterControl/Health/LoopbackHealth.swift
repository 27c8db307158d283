#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether a daemon can listen on 127.0.0.1, on a port that the kernel picks.
enum LoopbackHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        do {
            let port = try freePort()
            return [HealthFinding("ports", .good, "127.0.0.1 has free ports, \(port) for one")]
        } catch {
            return [
                HealthFinding("ports", .problem, error.message, advice: "bring the interface up: ip link set lo up")
            ]
        }
    }

    private static func freePort() throws(ClusterControlError) -> UInt16 {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let file = OpenFile(owning: try retrying("cannot make a socket") { socket(AF_INET, kind, 0) })
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = file.descriptor
        try withUnsafeMutablePointer(to: &address) { pointer throws(ClusterControlError) in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address throws(ClusterControlError) in
                try retrying("cannot listen on 127.0.0.1") { bind(descriptor, address, length) }
                try retrying("cannot ask for the port") { getsockname(descriptor, address, &length) }
            }
        }
        return UInt16(bigEndian: address.sin_port)
    }
}
