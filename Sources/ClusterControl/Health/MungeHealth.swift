/// Whether munged is installed, which each simulated cluster runs one of.
enum MungeHealth: HealthCheck {
    /// Where munged is looked for besides `PATH`; an ordinary user's often lacks the `sbin` directories.
    private static let directories = ["/usr/sbin", "/usr/local/sbin", "/sbin", "/opt/homebrew/sbin"]

    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        if let program = InstalledProgram.find("munged", clusters.context, besides: directories) {
            return [HealthFinding("munge", .good, "munged is \(program)")]
        }
        return [
            HealthFinding(
                "munge",
                .problem,
                "munged is not installed, and simulated clusters need it",
                advice: "install it: apt-get install munge (Debian, Ubuntu), dnf install munge (Fedora)"
            )
        ]
    }
}
