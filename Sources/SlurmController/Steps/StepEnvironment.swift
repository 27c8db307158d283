import SimCluster
import SlurmModel

/// The variables that a node sets for the tasks of a step; everything else comes with the launch message from `srun`.
///
/// Source: environments of steps recorded on Slurm 22.05.8; srun(1), "OUTPUT ENVIRONMENT VARIABLES".
enum StepEnvironment {
    /// `NAME=value` lines.
    static func variables(
        _ step: Step,
        _ part: StepPart,
        _ partIndex: Int,
        of job: Job,
        controller: Controller
    ) -> [String] {
        var variables = [
            "SLURMD_NODENAME=\(part.nodeName)",
            "SLURM_CLUSTER_NAME=\(controller.configuration.clusterName)",
            "SLURM_CONF=\(controller.identity.configurationPath)",
            "SLURM_CPUS_ON_NODE=\(part.cpus)",
            "SLURM_GTIDS=\(part.tasks.map { "\($0)" }.joined(separator: ","))",
            "SLURM_JOB_GID=\(job.request.groupID)",
            "SLURM_JOB_PARTITION=\(job.partition)",
            "SLURM_JOB_UID=\(job.request.userID)",
            "SLURM_JOB_USER=\(controller.identity.userName(job.request.userID))",
            "SLURM_LAUNCH_NODE_IPADDR=127.0.0.1",
            "SLURM_NODEID=\(partIndex)",
            "SLURM_SRUN_COMM_HOST=127.0.0.1",
            "SLURM_TOPOLOGY_ADDR=\(part.nodeName)",
            "SLURM_TOPOLOGY_ADDR_PATTERN=node",
        ]
        if let account = job.request.carried.account { variables.append("SLURM_JOB_ACCOUNT=\(account)") }
        let stepGPUs = Self.gpus(part.gres)
        if !stepGPUs.isEmpty {
            variables.append("SLURM_GPUS_ON_NODE=\(stepGPUs.count)")
            variables.append("SLURM_STEP_GPUS=\(Self.list(stepGPUs))")
        }
        return variables
    }

    private static func gpus(_ gres: [GresAllocation]) -> [Int] {
        gres.filter { $0.name == "gpu" }.flatMap(\.indices)
    }

    private static func list(_ indices: [Int]) -> String {
        indices.map { "\($0)" }.joined(separator: ",")
    }
}
