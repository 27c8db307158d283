import SlurmModel

/// How a cluster is reached by SSH.
package struct SSHAccess: Hashable, Sendable {
    /// The cluster's name.
    package var name: String
    /// The name of its first machine.
    package var machine: String
    /// The port on 127.0.0.1.
    package var port: UInt16
    /// The user who logs in.
    package var user: String
    /// The cluster's directory, with keys and known hosts.
    package var directory: ClusterDirectory

    /// The address; nobody else's machine can reach it.
    package static let host = "127.0.0.1"

    /// Describes an access.
    package init(name: String, machine: String, port: UInt16, user: String, directory: ClusterDirectory) {
        self.name = name
        self.machine = machine
        self.port = port
        self.user = user
        self.directory = directory
    }

    /// The variables that tell programs of it.
    package var variables: [(name: String, value: String)] {
        [
            ("SLURM_TEST_SSH_HOST", Self.host),
            ("SLURM_TEST_SSH_PORT", "\(port)"),
            ("SLURM_TEST_SSH_USER", user),
            ("SLURM_TEST_SSH_KEY", directory.userKeyFile),
            ("SLURM_TEST_SSH_CONFIG", directory.sshConfigurationFile),
        ]
    }

    /// The file with which `ssh -F` reaches the cluster, of the same form as that of a cluster in containers.
    var configurationText: String {
        let hosts = machine == name ? name : "\(name) \(machine)"
        return """
            # ssh -F \(directory.sshConfigurationFile) \(name)
            Host \(hosts)
              HostName \(Self.host)
              Port \(port)
              User \(user)
              IdentityFile \(SSHWord.quoted(directory.userKeyFile))
              IdentitiesOnly yes
              UserKnownHostsFile \(SSHWord.quoted(directory.knownHostsFile))
              StrictHostKeyChecking yes

            """
    }

    /// Writes the files by which SSH clients know the cluster.
    func write() throws(ClusterControlError) {
        let file = directory.hostKeyFile + ".pub"
        guard let text = try FileTree.text(file) else {
            throw ClusterControlError(
                .notFound,
                "\(file) is not there",
                advice: "make it again with: slurm cluster create --simulated --ssh --name \(name) --if-exists recreate"
            )
        }
        let key = text.split(separator: " ").prefix(2).joined(separator: " ")
        let line = "[\(Self.host)]:\(port) \(key)\n"
        try FileTree.write(line, to: directory.knownHostsFile, mode: 0o600)
        try FileTree.write(configurationText, to: directory.sshConfigurationFile)
    }
}

extension LocalCluster {
    /// How the cluster is reached by SSH; nil where it is not, or has not been started yet.
    package func sshAccess() throws -> SSHAccess? {
        guard let port = isInContainers ? record.port : record.sshPort, directory.holdsCluster else { return nil }
        let nodes = try directory.definition().nodes
        return SSHAccess(
            name: name,
            machine: nodes.first { $0.role != .compute }?.name ?? name,
            port: port,
            user: isInContainers ? "slurm" : try LocalUsers.ownName(),
            directory: directory
        )
    }
}
