#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether the directory in which clusters are listed can be written to.
enum HomeHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        let home = clusters.registry.home
        // One that is not there yet is made with the first cluster, in the nearest directory that is.
        var nearest = home
        while !FileTree.exists(nearest), let slash = nearest.lastIndex(of: "/"), nearest != "/" {
            nearest = slash == nearest.startIndex ? "/" : String(nearest[..<slash])
        }
        if access(nearest, W_OK | X_OK) == 0 {
            return [HealthFinding("list of clusters", .good, "\(home) can be written to")]
        }
        return [
            HealthFinding(
                "list of clusters",
                .problem,
                "\(nearest): \(systemErrorText(errno))",
                advice: "set SLURM_CLUSTERS_HOME to a directory of yours"
            )
        ]
    }
}
