import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster remote`: what the commands in the `bin` of a cluster in containers run.
struct ClusterRemote: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remote",
        abstract: "Run one of Slurm's commands in a cluster that is reached by SSH.",
        shouldDisplay: false
    )

    @Option(help: "The cluster's directory.")
    var directory: String

    @Argument(parsing: .captureForPassthrough, help: "The command and its arguments.")
    var command: [String]

    func run() throws {
        let words = try PassedWords.take(command, missing: "give a command", of: self)
        let local = LocalClusters()
        guard let record = try local.registry.records().first(where: { $0.directory == directory }) else {
            throw ClusterControlError(.notFound, "there is no cluster in \(directory)")
        }
        let cluster = LocalCluster(record: record, registry: local.registry)
        let home = cluster.isAdded ? nil : RemoteCommand.home
        let command = RemoteCommand(words, cluster.directory, local.context, home: home)
        let status = try ContainerClusters(local, note: { Progress.note($0) }).run(command, on: cluster)
        throw ExitCode(status)
    }
}
