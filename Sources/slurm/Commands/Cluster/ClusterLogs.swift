import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster logs`: shows the log of a cluster's daemon.
struct ClusterLogs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Show the log of a cluster's daemon or machines.",
        discussion: """
            EXAMPLES:
              slurm cluster logs
              slurm cluster logs --name dev --lines 20 --follow
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Option(name: [.customShort("n"), .long], help: "Show the last lines only.")
    var lines: Int?

    @Flag(name: .shortAndLong, help: "Show what is added, until the cluster stops.")
    var follow = false

    @Option(help: ArgumentHelp("Show what a job has printed (by SSH: containers and added clusters).", valueName: "id"))
    var job: String?

    func validate() throws {
        if let lines, lines < 0 { throw ValidationError("--lines: \(lines) is not allowed; give a number from 0") }
    }

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        if cluster.isReachedBySSH {
            let containers = ContainerClusters(clusters, note: { Progress.note($0) })
            if let job { return Progress.data(try containers.output(ofJob: job, of: cluster)) }
            if cluster.isAdded {
                throw ClusterControlError(
                    .usage,
                    "\(cluster.name) was not made here: the logs of its daemons are not read; --job shows a job's output"
                )
            }
            try containers.showLogs(cluster, lines: lines, follow: follow)
        }
        if job != nil { throw ClusterControlError(.usage, "--job is for clusters in containers; read the job's file") }
        var log = LogFollower(cluster.directory.daemonLogFile)
        Progress.data(try lines.map { try log.tail($0) } ?? log.next())
        while follow {
            let runs = cluster.runningProcess != nil
            Progress.data(try log.next())
            if !runs { return }
            Deadline.pause(milliseconds: 100)
        }
    }
}
