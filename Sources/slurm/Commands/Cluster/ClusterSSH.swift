import ArgumentParser
import ClusterControl
import JobSupervisor

/// `slurm cluster ssh`: opens a shell, or runs a command, as if on a node.
struct ClusterSSH: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ssh",
        abstract: "Open a shell, or run a command, as if on a node.",
        discussion: """
            A node of a simulated cluster is this machine: SLURMD_NODENAME and HOSTNAME tell the node's name, hostname
            too for root. The command's status is the program's.

            EXAMPLES:
              slurm cluster ssh gpu-0
              slurm cluster ssh --name dev cpu-1 -- nproc
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Argument(help: "The node.")
    var node: String

    @Argument(parsing: .captureForPassthrough, help: "The command and its arguments (default: the shell in SHELL).")
    var command: [String] = []

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        let environment = try NodeEnvironment(node, of: cluster)
        let words = command.first == "--" ? Array(command.dropFirst()) : command
        // Where the kernel does not let it, the variables alone tell the node.
        NodeHostName.take(node)
        let shell = clusters.context.variable("SHELL") ?? "/bin/sh"
        try cluster.execute(words.isEmpty ? [shell] : words, clusters.context, on: environment)
    }
}
