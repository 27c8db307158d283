import ArgumentParser
import ClusterControl
import ContainerCluster
import JobSupervisor
import SlurmModel

/// `slurm cluster ssh`: opens a shell, or runs a command, as if on a node.
struct ClusterSSH: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ssh",
        abstract: "Open a shell, or run a command, as if on a node.",
        discussion: """
            A node of a simulated cluster is this machine: SLURMD_NODENAME and HOSTNAME tell the node's name, hostname
            too for root. Nodes of other clusters are reached by SSH. The command's status is the program's.
            With --show nothing is run: host, port, user and key are printed as ssh_config(5) has them, for a cluster in
            containers and a simulated one that was made with --ssh.

            EXAMPLES:
              slurm cluster ssh
              slurm cluster ssh gpu-0
              slurm cluster ssh --name dev cpu-1 -- nproc
              slurm cluster ssh -- sinfo --summarize
              slurm cluster ssh --show
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Flag(help: "Print how programs reach the cluster by SSH.")
    var show = false

    @Argument(
        parsing: .captureForPassthrough,
        help: "The node (default: the first one), then a command and its arguments (default: a shell)."
    )
    var nodeAndCommand: [String] = []

    func run() throws {
        if let first = nodeAndCommand.first, ["--help", "-h"].contains(first) { throw CleanExit.helpRequest(self) }
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        if show { return Progress.data(try Self.access(cluster)) }
        let node = nodeAndCommand.first == "--" ? nil : nodeAndCommand.first
        var words = Array(nodeAndCommand.dropFirst(node == nil ? 0 : 1))
        if words.first == "--" { words.removeFirst() }
        if cluster.isReachedBySSH {
            let containers = ContainerClusters(clusters, note: { Progress.note($0) })
            throw ExitCode(try containers.runShell(on: node, words, of: cluster))
        }
        guard let node = try node ?? cluster.directory.definition().nodes.first?.name else { return }
        let environment = try NodeEnvironment(node, of: cluster)
        // Where the kernel does not let it, the variables alone tell the node.
        NodeHostName.take(node)
        let shell = clusters.context.variable("SHELL") ?? "/bin/sh"
        try cluster.execute(words.isEmpty ? [shell] : words, clusters.context, on: environment)
    }

    /// How ssh reaches a cluster.
    private static func access(_ cluster: LocalCluster) throws -> String {
        if let added = cluster.record.added { return added.address + "\n" }
        if try cluster.sshAccess() != nil, let text = try FileTree.text(cluster.directory.sshConfigurationFile) {
            return text
        }
        let isServed = try cluster.isInContainers || cluster.directory.definition().services.hasSSH
        throw ClusterControlError(
            .unavailable,
            "the cluster \(cluster.name) \(isServed ? "has not been started yet" : "does not serve SSH")",
            advice: isServed
                ? "start it with: slurm cluster start --name \(cluster.name)"
                : "make it with: slurm cluster create --simulated --ssh"
        )
    }
}
