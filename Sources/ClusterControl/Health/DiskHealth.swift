#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether there is room for the files of clusters, in the working directory, where they are made.
enum DiskHealth: HealthCheck {
    /// Below this many bytes jobs of a test may fill the file system.
    private static let leastBytes: UInt64 = 256 << 20

    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        let directory = clusters.context.workingDirectory
        var information = statvfs()
        guard statvfs(directory, &information) == 0 else {
            return [HealthFinding("disk", .problem, "\(directory): \(systemErrorText(errno))")]
        }
        let free = UInt64(information.f_bavail) * UInt64(information.f_frsize)
        let text = "\(free >> 20) MiB are free in \(directory)"
        if free >= leastBytes { return [HealthFinding("disk", .good, text)] }
        return [
            HealthFinding(
                "disk",
                .problem,
                text,
                advice: "make room, or make clusters elsewhere: slurm cluster create --output-dir DIR"
            )
        ]
    }
}
