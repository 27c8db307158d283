import ArgumentParser

/// `slurm cluster`: the clusters and what can be done with them.
struct Cluster: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, use and remove clusters.",
        discussion: """
            EXAMPLES:
              slurm cluster create --simulated --start
              slurm cluster exec -- sinfo
              slurm cluster destroy
            """,
        subcommands: [
            ClusterCreate.self, ClusterStart.self, ClusterStop.self, ClusterDestroy.self, ClusterStatusCommand.self,
            ClusterList.self, ClusterLogs.self, ClusterEnv.self, ClusterExec.self, ClusterSSH.self, ClusterUse.self,
            ClusterWait.self, ClusterGuard.self, ClusterImages.self, ClusterRemote.self, ClusterAdd.self,
        ]
    )
}
