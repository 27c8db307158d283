import ArgumentParser
import ClusterControl

/// `slurm cluster env`: prints what makes commands use a cluster.
struct ClusterEnv: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "env",
        abstract: "Print the variables that make commands use a cluster.",
        discussion: """
            PATH with the cluster's commands first, SLURM_CONF and SLURM_TEST_CLUSTER; where the cluster serves SSH, also
            SLURM_TEST_SSH_HOST, _PORT, _USER, _KEY (a file) and _CONFIG (a file for ssh -F).

            EXAMPLES:
              eval "$(slurm cluster env)"
              slurm cluster env --name dev --shell fish | source
              slurm cluster env --shell github >> "$GITHUB_ENV"
              slurm cluster env --shell json
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Option(help: "How to write them (default: as the shell in SHELL reads them).")
    var shell: EnvironmentFormat?

    func run() throws {
        let clusters = LocalClusters()
        let cluster = try cluster.cluster(clusters)
        let format = shell ?? .ofShell(clusters.context.variable("SHELL"))
        var variables = cluster.environment.variables(path: clusters.context.variable("PATH"))
        if let ssh = try cluster.sshAccess() { variables += ssh.variables }
        Progress.data(format.text(variables))
        if cluster.runningProcess == nil && !cluster.isReachedBySSH {
            Progress.note("note: the cluster \(cluster.name) does not run; slurm cluster start --name \(cluster.name)")
        }
    }
}
