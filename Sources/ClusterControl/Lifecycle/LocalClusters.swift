import SlurmModel

/// The clusters of this machine's user, and what can be done with them.
package struct LocalClusters: Sendable {
    /// Who asks, from where.
    package var context: ProcessContext
    /// The clusters that there are.
    package var registry: ClusterRegistry

    /// Seconds that a daemon has for starting.
    package static let startSeconds = 30.0
    /// Seconds that a daemon has for ending before it is killed.
    package static let stopSeconds = 15.0

    /// The clusters of a user.
    package init(_ context: ProcessContext = .current()) {
        self.context = context
        registry = ClusterRegistry(context)
    }

    /// The name to be used where none is given: that of `SLURM_TEST_CLUSTER`, else of the current cluster, else the
    /// default one.
    package func name(_ given: String?) throws(ClusterControlError) -> String {
        if let name = given ?? context.variable("SLURM_TEST_CLUSTER") { return name }
        return try registry.current()?.name ?? ClusterPreset.defaultClusterName
    }

    /// The cluster of this name; throws where there is none.
    package func cluster(_ name: String) throws(ClusterControlError) -> LocalCluster {
        if let record = try registry.record(name) { return LocalCluster(record: record, registry: registry) }
        let others = try registry.records().map(\.name)
        let known =
            others.isEmpty ? "there is no cluster yet" : "clusters: \(others.joined(separator: ", "))"
        let option = name == ClusterPreset.defaultClusterName ? "" : " --name \(name)"
        throw ClusterControlError(
            .notFound,
            "there is no cluster \(name) (\(known))",
            advice: "make it with: slurm cluster create --simulated\(option) --start"
        )
    }

    /// All clusters, by name.
    package func all() throws(ClusterControlError) -> [LocalCluster] {
        try registry.records().map { LocalCluster(record: $0, registry: registry) }
    }
}

/// One cluster of this machine's user.
package struct LocalCluster: Sendable {
    /// Takes what a registry knows.
    package init(record: ClusterRecord, registry: ClusterRegistry) {
        self.record = record
        self.registry = registry
    }

    /// Whether real Slurm runs it, in containers.
    package var isInContainers: Bool { record.backend == ClusterDefinition.Backend.containers.rawValue }

    /// Whether it was there already and only its address is known here.
    package var isAdded: Bool { record.added != nil }

    /// Whether its commands are run by SSH.
    package var isReachedBySSH: Bool { isInContainers || isAdded }

    /// Throws for a cluster that was added: what makes and ends clusters is not for it.
    package func requireMade(_ action: String) throws(ClusterControlError) {
        guard isAdded else { return }
        throw ClusterControlError(
            .usage,
            "the cluster \(name) was there already; it cannot be \(action) from here",
            advice: "it is used as it is; forget it with: slurm cluster destroy --name \(name)"
        )
    }

    /// The word in records for what runs a cluster that was added.
    package static let addedBackend = "existing"

    /// What is known of it.
    package var record: ClusterRecord
    /// Where it is known.
    package var registry: ClusterRegistry

    /// Its name.
    package var name: String { record.name }
    /// Its directory.
    package var directory: ClusterDirectory { ClusterDirectory(path: record.directory) }
    /// The variables that make commands use it.
    package var environment: ClusterEnvironment { ClusterEnvironment(name: name, directory: directory) }
    /// The process number of its daemon; nil if it does not run.
    package var runningProcess: Int32? { registry.runningProcess(name) }

    /// Whether it runs, and if not, why.
    package var phase: Phase {
        if isAdded { return .added }
        if runningProcess != nil { return .running }
        return directory.holdsCluster ? .stopped : .lost
    }

    /// What a cluster is up to.
    package enum Phase: String, Sendable {
        /// Its daemon runs.
        case running
        /// Its daemon does not run: never started, stopped, or ended by itself.
        case stopped
        /// Its directory is gone.
        case lost
        /// It was there already; what it is up to is known only by asking it.
        case added
    }
}
