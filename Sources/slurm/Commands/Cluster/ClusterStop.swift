import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster stop`: stops a cluster.
struct ClusterStop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stop a cluster; it can be started again.",
        discussion: """
            Jobs of a simulated cluster go on, as they do when slurmctld is stopped; the next start finds what became of
            them. Containers are stopped with the jobs in them; /home and Slurm's state stay.

            EXAMPLES:
              slurm cluster stop
              slurm cluster stop --name dev
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        let didRun =
            cluster.isInContainers
            ? try ContainerClusters(clusters, note: { Progress.note($0) }).stop(cluster) : try clusters.stop(cluster)
        Progress.note(didRun ? "stopped cluster \(cluster.name)" : "cluster \(cluster.name) does not run")
    }
}
