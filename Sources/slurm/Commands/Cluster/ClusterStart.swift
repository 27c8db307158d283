import ArgumentParser
import ClusterControl

/// `slurm cluster start`: starts a cluster.
struct ClusterStart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Start a cluster.",
        discussion: """
            A cluster that runs already is left as it is.

            EXAMPLES:
              slurm cluster start
              slurm cluster start --name dev --wait=10s
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Option(help: ArgumentHelp("How long starting may take.", valueName: "time"))
    var timeout = WaitSeconds(seconds: LocalClusters.startSeconds)

    @Option(
        defaultAsFlag: WaitSeconds(seconds: 60),
        help: ArgumentHelp("Wait until every node can run jobs.", valueName: "time")
    )
    var wait: WaitSeconds?

    func run() throws {
        let clusters = LocalClusters()
        let started = try Self.start(try cluster.cluster(clusters), clusters, seconds: timeout.seconds)
        if let wait {
            try started.waitUntilReady(Deadline(seconds: wait.seconds), ask: ControllerQuestion.ask)
        }
    }

    /// Starts a cluster and says so.
    static func start(_ cluster: LocalCluster, _ clusters: LocalClusters, seconds: Double) throws -> LocalCluster {
        let (started, isNew) = try clusters.start(cluster, seconds: seconds)
        let port = started.record.port.map { ", controller at 127.0.0.1:\($0)" } ?? ""
        Progress.note(
            isNew ? "started cluster \(started.name)\(port)" : "cluster \(started.name) runs already\(port)"
        )
        let option = started.name == "slurm-test" ? "" : " --name \(started.name)"
        if isNew { Progress.note("next: eval \"$(slurm cluster env\(option))\"") }
        return started
    }
}
