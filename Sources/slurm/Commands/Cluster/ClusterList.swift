import ArgumentParser
import ClusterControl

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
        let statuses = try LocalClusters().all().map(\.summary)
        if json {
            Progress.data(try ClusterStatus.jsonList(statuses))
        } else if quiet {
            Progress.data(statuses.map { $0.name + "\n" }.joined())
        } else {
            Progress.data(ClusterStatus.table(statuses))
        }
    }
}
