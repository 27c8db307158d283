import SlurmModel

extension ClusterEngine {
    /// Takes over the jobs of an earlier run.
    mutating func restore(_ jobs: [Job]) {
        for job in jobs {
            table.append(JobRecord(job: job))
        }
    }
}
