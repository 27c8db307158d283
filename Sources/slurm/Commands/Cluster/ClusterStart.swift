import ArgumentParser
import ClusterControl
import ContainerCluster

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

    @Option(help: ArgumentHelp("How long starting may take (default: 30s, in containers 120s).", valueName: "time"))
    var timeout: WaitSeconds?

    @Option(
        defaultAsFlag: WaitSeconds(seconds: 60),
        help: ArgumentHelp("Wait until every node can run jobs.", valueName: "time")
    )
    var wait: WaitSeconds?

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        try cluster.requireMade("started")
        let usual = cluster.isInContainers ? ContainerClusters.startSeconds : LocalClusters.startSeconds
        let started = try Self.start(cluster, clusters, seconds: timeout?.seconds ?? usual)
        if let wait, !cluster.isInContainers {
            try started.waitUntilReady(Deadline(seconds: wait.seconds), ask: ControllerQuestion.ask)
        }
    }

    /// Says that a cluster is ready, also where the program is quiet otherwise.
    static func sayReady(_ cluster: LocalCluster) {
        Progress.say("cluster \(cluster.name) is ready\(place(of: cluster))")
    }

    /// Where a started cluster is reached, as the end of a sentence.
    private static func place(of cluster: LocalCluster) -> String {
        let what = cluster.isInContainers ? "SSH" : "controller"
        var place = cluster.record.port.map { ", \(what) at 127.0.0.1:\($0)" } ?? ""
        if let sshPort = cluster.record.sshPort { place += ", SSH at 127.0.0.1:\(sshPort)" }
        return place
    }

    /// Starts a cluster and says so; one in containers is ready then.
    static func start(_ cluster: LocalCluster, _ clusters: LocalClusters, seconds: Double) throws -> LocalCluster {
        let (started, isNew) =
            cluster.isInContainers
            ? try ContainerClusters(clusters, note: { Progress.note($0) }).start(cluster, seconds: seconds)
            : try clusters.start(cluster, seconds: seconds)
        let port = place(of: started)
        Progress.note(
            isNew ? "started cluster \(started.name)\(port)" : "cluster \(started.name) runs already\(port)"
        )
        let option = started.name == "slurm-test" ? "" : " --name \(started.name)"
        if isNew { Progress.note("next: eval \"$(slurm cluster env\(option))\"") }
        return started
    }
}
