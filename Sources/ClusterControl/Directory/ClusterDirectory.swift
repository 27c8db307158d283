package import SlurmModel

/// The directory of a cluster and what lies where in it.
package struct ClusterDirectory: Hashable, Sendable {
    /// The directory, from the root.
    package var path: String

    /// Names that stand for something in a cluster's directory; no cluster may be called so, because clusters of other
    /// names lie inside the directory of the one with the default name.
    package static let reservedNames = ["bin", "config", "log", "run", "secrets", "shared", "state"]

    /// Everything that a cluster's directory holds.
    package static let entries =
        reservedNames + [
            "cluster.yaml", ".env", ".gitignore", "docker-compose.yml", "known_hosts", "ssh_config",
        ]

    /// Takes a directory; nothing needs to be there.
    package init(path: String) {
        self.path = path
    }

    /// The directory of a cluster that is given none: `.slurm-cluster` in the working directory for the default name,
    /// a folder in it for others.
    package static func usual(forName name: String, in workingDirectory: String) -> ClusterDirectory {
        let base = FileTree.absolute(".slurm-cluster", from: workingDirectory)
        return ClusterDirectory(path: name == ClusterPreset.defaultClusterName ? base : base + "/" + name)
    }

    /// The definition.
    package var definitionFile: String { path + "/cluster.yaml" }
    /// The variables of the environment, one per line.
    package var environmentFile: String { path + "/.env" }
    /// Keeps the directory out of version control.
    package var ignoreFile: String { path + "/.gitignore" }
    /// Slurm's configuration files.
    package var configurationDirectory: String { path + "/config" }
    /// Slurm's main configuration file.
    package var slurmConfigurationFile: String { path + "/config/slurm.conf" }
    /// Slurm's file of generic resources.
    package var gresConfigurationFile: String { path + "/config/gres.conf" }
    /// Slurm's commands, as links to the one program that is all of them.
    package var commandDirectory: String { path + "/bin" }
    /// Sockets and process numbers.
    package var runDirectory: String { path + "/run" }
    /// Keys; nobody but the owner can look in.
    package var secretsDirectory: String { path + "/secrets" }
    /// The key of munge.
    package var mungeKeyFile: String { path + "/secrets/munge.key" }
    /// Log files.
    package var logDirectory: String { path + "/log" }
    /// What the daemon prints.
    package var daemonLogFile: String { path + "/log/daemon.log" }
    /// How the containers of a cluster are made.
    package var composeFile: String { path + "/docker-compose.yml" }
    /// The machine behind the cluster's port for SSH, as ssh knows it.
    package var knownHostsFile: String { path + "/known_hosts" }
    /// How ssh reaches the cluster.
    package var sshConfigurationFile: String { path + "/ssh_config" }
    /// The key with which its user logs in by SSH; the public one lies beside it.
    package var userKeyFile: String { path + "/secrets/user_key" }
    /// The key by which SSH clients know the cluster; the public one lies beside it.
    package var hostKeyFile: String { path + "/secrets/ssh_host_key" }
    /// The configuration of sshd for a simulated cluster.
    package var sshDaemonConfigurationFile: String { path + "/config/sshd.conf" }
    /// What sshd runs as a session of a simulated cluster.
    package var sshSessionScript: String { path + "/config/ssh_session" }
    /// What sshd says of connections to a simulated cluster.
    package var sshLogFile: String { path + "/log/sshd.log" }
    /// What all machines of a cluster in containers and this one have in common.
    package var sharedDirectory: String { path + "/shared" }
    /// What the controller keeps.
    package var stateDirectory: String { path + "/state" }

    /// Whether the directory holds a cluster.
    package var holdsCluster: Bool {
        FileTree.exists(definitionFile)
    }

    /// Reads the definition.
    package func definition() throws(ClusterControlError) -> ClusterDefinition {
        guard let text = try FileTree.text(definitionFile) else {
            throw ClusterControlError(
                .notFound,
                "\(definitionFile) is not there",
                advice: "make the cluster again with: slurm cluster create --name NAME --if-exists recreate"
            )
        }
        do {
            return try ClusterDefinition(yaml: text)
        } catch {
            throw ClusterControlError(.badData, "\(definitionFile) is not valid:\n\(error)")
        }
    }

    /// Removes what belongs to the cluster, and the directory itself where nothing else is in it.
    package func remove() throws(ClusterControlError) {
        for entry in Self.entries { try FileTree.remove(path + "/" + entry) }
        FileTree.removeIfEmpty(path)
        if let slash = path.lastIndex(of: "/"), path[..<slash].hasSuffix("/.slurm-cluster") {
            FileTree.removeIfEmpty(String(path[..<slash]))
        }
    }
}
