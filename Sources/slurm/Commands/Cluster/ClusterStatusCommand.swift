import ArgumentParser
import ClusterControl

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
        let status = try cluster.cluster(LocalClusters()).status(ask: ControllerQuestion.ask)
        Progress.data(json ? try status.json() : status.text)
    }
}
