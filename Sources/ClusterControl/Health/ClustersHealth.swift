/// Whether a cluster is left over whose directory is gone.
enum ClustersHealth: HealthCheck {
    static func findings(_ clusters: LocalClusters) -> [HealthFinding] {
        do {
            let all = try clusters.all()
            let lost = all.filter { $0.phase == .lost }.map { cluster in
                HealthFinding(
                    "clusters",
                    .note,
                    "the directory of cluster \(cluster.name) is gone: \(cluster.directory.path)",
                    advice: "remove what is left: slurm cluster destroy --name \(cluster.name)"
                )
            }
            if !lost.isEmpty { return lost }
            let running = all.count { $0.phase == .running }
            return [HealthFinding("clusters", .good, "\(all.count) clusters, \(running) of them simulated and running")]
        } catch {
            return [HealthFinding("clusters", .problem, error.message, advice: error.advice)]
        }
    }
}
