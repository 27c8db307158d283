import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster list`: lists the clusters.
struct ClusterList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List your clusters on this machine.",
        discussion: """
            EXAMPLES:
              slurm cluster list
              slurm cluster list --json
              slurm cluster list --quiet
            """
    )

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print names only.")
    var quiet = false

    func run() throws {
        let local = LocalClusters()
        let all = try local.all()
        let containers = ContainerClusters(local, note: { Progress.note($0) })
        let statuses =
            (all.filter { !$0.isInContainers }.map(\.summary)
            + containers.summaries(all.filter(\.isInContainers))).sorted { $0.name < $1.name }
        if json {
            Progress.data(try ClusterStatus.jsonList(statuses))
        } else if quiet {
            Progress.data(statuses.map { $0.name + "\n" }.joined())
        } else {
            Progress.data(ClusterStatus.table(statuses))
        }
    }
}
