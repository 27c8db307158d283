import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster wait`: waits for a cluster.
struct ClusterWait: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Wait until every node of a cluster can run jobs.",
        discussion: """
            EXAMPLES:
              slurm cluster wait
              slurm cluster wait --name dev --timeout 5s
              slurm cluster wait --idle
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Option(help: ArgumentHelp("How long it may take.", valueName: "time"))
    var timeout = WaitSeconds(seconds: 60)

    @Flag(help: "Wait until no job waits or runs, too.")
    var idle = false

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        let deadline = Deadline(seconds: timeout.seconds)
        guard cluster.isReachedBySSH else {
            return try cluster.waitUntilReady(deadline, idle: idle, ask: ControllerQuestion.ask)
        }
        try ContainerClusters(clusters, note: { Progress.note($0) }).waitUntilReady(cluster, deadline, idle: idle)
    }
}
