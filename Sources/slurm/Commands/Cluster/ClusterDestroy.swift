import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster destroy`: removes a cluster.
struct ClusterDestroy: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy",
        abstract: "Stop a cluster and remove all that belongs to it.",
        discussion: """
            A cluster that is not there is no failure, so this can always be the last step. One that was added is
            only forgotten.

            EXAMPLES:
              slurm cluster destroy
              slurm cluster destroy --name dev
              slurm cluster destroy --all
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Flag(help: "Destroy every cluster of yours on this machine.")
    var all = false

    @OptionGroup var quietness: QuietOption

    func validate() throws {
        if all && cluster.name != nil { throw ValidationError("--all and --name cannot be given together") }
    }

    func run() throws {
        let clusters = LocalClusters()
        let containers = ContainerClusters(clusters, note: { Progress.note($0) })
        var names = all ? try clusters.all().map(\.name) : [try clusters.name(cluster.name)]
        if all { names += containers.summaries([]).map(\.name).filter { !names.contains($0) } }
        for name in names {
            let record = try clusters.registry.record(name)
            let wasThere =
                record.map { LocalCluster(record: $0, registry: clusters.registry).isInContainers } ?? true
                ? try containers.destroy(name: name, isForgotten: record == nil) : try clusters.destroy(name: name)
            let verb = record?.added == nil ? "destroyed" : "forgot"
            Progress.note(wasThere ? "\(verb) cluster \(name)" : "there is no cluster \(name)")
        }
    }
}
