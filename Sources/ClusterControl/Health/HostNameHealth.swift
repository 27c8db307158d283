/// Whether jobs see the node's name as host name.
enum HostNameHealth: HealthCheck {
    /// The number of the capability to administer the system, `CAP_SYS_ADMIN`.
    private static let administration: UInt64 = 21

    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        // One process's capabilities are asked for; a child would say the same.
        let status: String?
        do throws(ClusterControlError) {
            status = try FileTree.text("/proc/self/status")
        } catch {
            return [
                HealthFinding(
                    "host names",
                    .note,
                    "whether hostname in a job is that of its node is not known: \(error.message)",
                    advice: advice
                )
            ]
        }
        let line = status?.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
        let mask = line.flatMap { UInt64($0.dropFirst("CapEff:".count).filter { !$0.isWhitespace }, radix: 16) }
        if let mask, mask & 1 << administration != 0 {
            return [HealthFinding("host names", .good, "hostname in a job is that of its node")]
        }
        return [
            HealthFinding(
                "host names",
                .note,
                "hostname in a job is this machine's, as this user may not give processes one of their own",
                advice: advice
            )
        ]
    }

    private static let advice = "rely on SLURMD_NODENAME in jobs, which is always the node's"
}
