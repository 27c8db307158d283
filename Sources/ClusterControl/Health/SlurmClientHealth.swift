/// Which commands of Slurm itself are on `PATH`.
enum SlurmClientHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        guard let program = InstalledProgram.find("sinfo", clusters.context) else {
            return [
                HealthFinding(
                    "Slurm's commands",
                    .good,
                    "none on PATH; each cluster has its own, which slurm cluster env puts there"
                )
            ]
        }
        let isOurs = FileTree.resolved(program)?.hasSuffix("/slurm-shim") ?? false
        return [
            HealthFinding(
                "Slurm's commands",
                .good,
                "sinfo on PATH is \(program)"
                    + (isOurs ? ", this program's" : ", Slurm's own; it works with clusters, too")
            )
        ]
    }
}
