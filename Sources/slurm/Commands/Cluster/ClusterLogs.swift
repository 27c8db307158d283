import ArgumentParser
import ClusterControl

/// `slurm cluster logs`: shows the log of a cluster's daemon.
struct ClusterLogs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Show the log of a cluster's daemon.",
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

    func validate() throws {
        if let lines, lines < 0 { throw ValidationError("--lines: \(lines) is not allowed; give a number from 0") }
    }

    func run() throws {
        let cluster = try cluster.cluster(LocalClusters())
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
