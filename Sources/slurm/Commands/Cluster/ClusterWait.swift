import ArgumentParser
import ClusterControl

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

    func run() throws {
        try cluster.cluster(LocalClusters())
            .waitUntilReady(Deadline(seconds: timeout.seconds), idle: idle, ask: ControllerQuestion.ask)
    }
}
