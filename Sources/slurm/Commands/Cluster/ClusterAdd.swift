import ArgumentParser
import ClusterControl
import ContainerCluster

/// `slurm cluster add`: makes a cluster known that was there already.
struct ClusterAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Use an existing cluster, by SSH.",
        discussion: """
            Its commands, status, exec, ssh and wait work as with a cluster that was made here; only its address is kept,
            and destroy forgets it. ~/.ssh/config counts (aliases, identities, ProxyJump, ProxyCommand), and the agent.
            Nobody is asked for anything: the machine's key must be in known_hosts, and a key of yours must let you in.

            Commands that submit jobs or change something are refused unless --writable is given. Shells of
            `slurm cluster ssh` are yours and not looked into.

            EXAMPLES:
              slurm cluster add hpc --ssh me@login.example.org
              slurm cluster add hpc --ssh alias-of-ssh-config --writable
              slurm cluster add hpc --ssh login.example.org:2222 --identity ~/.ssh/hpc
              slurm cluster exec --name hpc -- squeue --me
            """
    )

    @Argument(help: "The name that the cluster gets here.")
    var name: String

    @Option(help: ArgumentHelp("Where it is: a machine with Slurm's commands.", valueName: "[user@]host[:port]"))
    var ssh: String

    @Option(help: ArgumentHelp("The key to log in with (default: the agent's, and what ssh takes).", valueName: "file"))
    var identity: String?

    @Option(help: ArgumentHelp("Keys that the machine may have (default: ssh's known_hosts).", valueName: "file"))
    var knownHosts: String?

    @Option(
        help: ArgumentHelp("Settings of ssh (default: ~/.ssh/config and those of this machine).", valueName: "file")
    )
    var sshConfig: String?

    @Flag(help: "Let commands submit jobs and change things.")
    var writable = false

    @Option(help: "Directory for the commands (default: .slurm-cluster/NAME).")
    var outputDir: String?

    @OptionGroup var quietness: QuietOption

    func run() throws {
        guard var address = AddedCluster(address: ssh) else {
            throw ClusterControlError(.usage, "--ssh: \(ssh) is not allowed; give [user@]host[:port]")
        }
        let clusters = LocalClusters()
        address.identityFile = try file(identity, clusters.context)
        address.knownHostsFile = try file(knownHosts, clusters.context)
        address.configurationFile = try file(sshConfig, clusters.context)
        address.isWritable = writable
        let cluster = try ContainerClusters(clusters, note: { Progress.note($0) })
            .add(name, address, outputDirectory: outputDir)
        let version = cluster.record.added?.slurmVersion ?? ""
        let use = writable ? "" : ", for reading only"
        Progress.note("added cluster \(name) at \(address.address), Slurm \(version)\(use)")
        Progress.note("next: slurm cluster exec --name \(name) -- sinfo")
    }

    /// A file from the root; throws where it is not there.
    private func file(_ given: String?, _ context: ProcessContext) throws -> String? {
        guard let given else { return nil }
        let path = context.absolute(given)
        guard FileTree.exists(path) else { throw ClusterControlError(.usage, "\(given) is not there") }
        return path
    }
}
