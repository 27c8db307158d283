import ArgumentParser
import ClusterControl

/// `slurm cluster stop`: stops a cluster.
struct ClusterStop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stop a cluster; it can be started again.",
        discussion: """
            Jobs that run go on, as they do when slurmctld is stopped; the next start finds what became of them.

            EXAMPLES:
              slurm cluster stop
              slurm cluster stop --name dev
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        let didRun = try clusters.stop(cluster)
        Progress.note(didRun ? "stopped cluster \(cluster.name)" : "cluster \(cluster.name) does not run")
    }
}
