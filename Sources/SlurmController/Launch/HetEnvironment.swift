import SimCluster
import SlurmModel

/// The variables that tell a heterogeneous job's script of its components, under both names that Slurm gives them.
///
/// What only the submission knows (`SLURM_NTASKS_HET_GROUP_0` and others) comes with it.
/// Source: the environment of a job recorded on Slurm 22.05.8.
enum HetEnvironment {
    /// `NAME=value` lines; none for another job.
    static func variables(_ job: Job, controller: Controller) -> [String] {
        guard let het = job.het else { return [] }
        var variables: [String] = []
        for word in ["HET", "PACK"] {
            variables.append("SLURM_\(word)_SIZE=\(het.components.count)")
            for (offset, id) in het.components.enumerated() {
                guard let component = controller.engine.job(id) else { continue }
                for (name, value) in fields(of: component) {
                    variables.append("\(name)_\(word)_GROUP_\(offset)=\(value)")
                }
            }
        }
        return variables
    }

    private static func fields(of job: Job) -> [(name: String, value: String)] {
        [
            ("SLURM_JOB_ID", "\(job.id)"),
            ("SLURM_JOB_NAME", job.request.name),
            ("SLURM_JOB_NODELIST", HostList(job.allocation.map(\.nodeName)).folded),
            ("SLURM_JOB_NUM_NODES", "\(job.allocation.count)"),
            ("SLURM_JOB_PARTITION", job.partition),
            ("SLURM_JOB_CPUS_PER_NODE", RepeatedCounts.text(job.allocation.map(\.cpus))),
            ("SLURM_TASKS_PER_NODE", RepeatedCounts.text(job.allocation.map(\.tasks))),
        ]
    }
}
