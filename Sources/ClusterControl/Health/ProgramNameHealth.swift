/// Whether typing `slurm` starts this program.
enum ProgramNameHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        guard let clash = ProgramClash(clusters.context) else {
            return [HealthFinding("name", .good, "no other program is called slurm")]
        }
        let owner = clash.isPythonPackage ? "the Python package slurm-sdk" : "another program"
        return [
            HealthFinding(
                "name",
                .note,
                "slurm on PATH is \(clash.path), of \(owner)",
                advice: "call this program slurm-cluster, or put its directory first on PATH"
            )
        ]
    }
}
