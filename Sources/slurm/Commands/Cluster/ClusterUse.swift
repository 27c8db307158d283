import ArgumentParser
import ClusterControl

/// `slurm cluster use`: makes a cluster the current one.
struct ClusterUse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "use",
        abstract: "Make a cluster the current one, in every shell of yours.",
        discussion: """
            Slurm's commands use the current cluster wherever SLURM_CONF is not set, also where there is an
            /etc/slurm/slurm.conf; `slurm cluster` uses it where no --name is given and SLURM_TEST_CLUSTER is not set.
            Without a name, the current cluster's is printed.

            EXAMPLES:
              slurm cluster use dev
              slurm cluster use
              slurm cluster use --none
            """
    )

    @Argument(help: "The cluster.")
    var name: String?

    @Flag(help: "Have no current cluster.")
    var none = false

    @OptionGroup var quietness: QuietOption

    func validate() throws {
        if none && name != nil { throw ValidationError("a name and --none cannot be given together") }
    }

    func run() throws {
        let clusters = LocalClusters()
        if none { return try clusters.registry.setCurrent(nil) }
        if let name {
            let cluster = try clusters.cluster(name)
            try clusters.registry.setCurrent(cluster.record)
            Progress.note("the current cluster is \(name)")
            if cluster.isReachedBySSH {
                Progress.note(
                    "note: its commands are those in \(cluster.directory.commandDirectory): slurm cluster env"
                )
            }
            return
        }
        guard let current = try clusters.registry.current() else {
            throw ClusterControlError(.notFound, "there is no current cluster", advice: "slurm cluster use NAME")
        }
        Progress.data(current.name + "\n")
    }
}
