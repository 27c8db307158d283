/// The variables that make the commands of a shell talk to a cluster.
package struct ClusterEnvironment: Hashable, Sendable {
    /// The cluster's name.
    package var name: String
    /// The cluster's directory.
    package var directory: ClusterDirectory

    /// Takes a cluster.
    package init(name: String, directory: ClusterDirectory) {
        self.name = name
        self.directory = directory
    }

    /// The variables, in the order in which they are printed; `path` is the `PATH` to stand before.
    package func variables(path: String?) -> [(name: String, value: String)] {
        [
            ("PATH", pathValue(path)),
            ("SLURM_CONF", directory.slurmConfigurationFile),
            ("SLURM_TEST_CLUSTER", name),
        ]
    }

    /// The cluster's commands first, then `path` without them.
    private func pathValue(_ path: String?) -> String {
        let commands = directory.commandDirectory
        let others = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":", omittingEmptySubsequences: false)
        return ([commands[...]] + others.filter { $0 != commands }).joined(separator: ":")
    }

    /// The environment of a program that is to use the cluster.
    package func applied(to environment: [String: String]) -> [String: String] {
        var environment = environment
        for (name, value) in variables(path: environment["PATH"]) { environment[name] = value }
        return environment
    }
}
