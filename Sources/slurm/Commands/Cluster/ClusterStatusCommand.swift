import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster status`: shows a cluster.
struct ClusterStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show a cluster: whether it runs, its nodes and partitions, how to reach it.",
        discussion: """
            EXAMPLES:
              slurm cluster status
              slurm cluster status --name dev --json
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        var status =
            cluster.isReachedBySSH
            ? try ContainerClusters(clusters, note: { Progress.note($0) }).status(cluster)
            : try cluster.status(ask: ControllerQuestion.ask)
        if status.ssh != nil, let access = try cluster.sshAccess() {
            status.sshUser = access.user
            status.sshKey = access.directory.userKeyFile
        }
        Progress.data(json ? try status.json() : status.text)
    }
}
