package import ClusterControl

/// The clusters of real Slurm in containers, and what can be done with them.
package struct ContainerClusters: Sendable {
    /// The clusters of this machine's user, of both kinds.
    package var local: LocalClusters
    /// Says what is being done.
    package var note: @Sendable (String) -> Void

    /// Seconds that a cluster has for starting, its images being there.
    package static let startSeconds = 120.0
    /// Lines of a machine's log that an error shows.
    static let shownLogLines = 12

    /// The clusters of a user.
    package init(_ local: LocalClusters, note: @escaping @Sendable (String) -> Void) {
        self.local = local
        self.note = note
    }

    var registry: ClusterRegistry { local.registry }
    var context: ProcessContext { local.context }

    /// The engine; throws where there is none.
    func engine() throws(ClusterControlError) -> EngineSession {
        try EngineSession(context)
    }

    func labels(_ name: String?) -> ClusterLabels {
        ClusterLabels(name, registry)
    }

    /// How the first machine of a cluster is reached; throws where the cluster has not been started.
    func target(_ cluster: LocalCluster) throws(ClusterControlError) -> SSHTarget {
        if let added = cluster.record.added { return SSHTarget(added) }
        guard let port = cluster.record.port else {
            throw ClusterControlError(
                .unavailable,
                "the cluster \(cluster.name) has not been started",
                advice: "start it with: slurm cluster start --name \(cluster.name)"
            )
        }
        return SSHTarget(
            host: "127.0.0.1",
            port: port,
            user: Self.loginUser,
            knownHostsFile: cluster.directory.knownHostsFile,
            keyFile: ClusterSecrets(directory: cluster.directory).userKeyFile
        )
    }

    /// The user that jobs are run as.
    static let loginUser = "slurm"
}
