#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether an interface besides the loopback one has an IPv4 address.
///
/// Slurm's own commands look up even 127.0.0.1 only then (`getaddrinfo` with `AI_ADDRCONFIG`); ours do not care.
enum InterfaceHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        if let name = interface() {
            return [HealthFinding("network", .good, "\(name) has an IPv4 address")]
        }
        return [
            HealthFinding(
                "network",
                .note,
                "no interface besides loopback has an IPv4 address; Slurm's own commands cannot find a controller then",
                advice: "use the cluster's commands, or add an address: ip link add slurm0 type dummy, "
                    + "ip addr add 192.0.2.1/32 dev slurm0, ip link set slurm0 up"
            )
        ]
    }

    private static func interface() -> String? {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return nil }
        defer { freeifaddrs(first) }
        var next = first
        while let entry = next?.pointee {
            next = entry.ifa_next
            guard let address = entry.ifa_addr, Int32(address.pointee.sa_family) == AF_INET else { continue }
            let isLoopback = entry.ifa_flags & UInt32(truncatingIfNeeded: IFF_LOOPBACK) != 0
            if !isLoopback { return String(cString: entry.ifa_name) }
        }
        return nil
    }
}
