import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension LocalClusters {
    /// Starts a cluster's daemon and waits until it answers; says whether that was needed.
    ///
    /// `seconds` is how long it may take; `daemon` the command that is the daemon, by default the program itself.
    package func start(
        _ cluster: LocalCluster,
        seconds: Double = startSeconds,
        daemon: [String]? = nil
    ) throws(ClusterControlError) -> (cluster: LocalCluster, isNew: Bool) {
        let lock = try registry.lock(cluster.name)
        defer { _ = lock }
        guard var record = try registry.record(cluster.name) else {
            throw ClusterControlError(.notFound, "the cluster \(cluster.name) is not there any more")
        }
        var cluster = LocalCluster(record: record, registry: registry)
        try cluster.requireMade("started")
        if cluster.runningProcess != nil { return (cluster, false) }
        guard cluster.directory.holdsCluster else {
            throw ClusterControlError(
                .notFound,
                "the directory \(record.directory) of the cluster \(record.name) is gone",
                advice: "make it again with: \(record.makingCommand)"
            )
        }
        for path in [cluster.directory.runDirectory, cluster.directory.logDirectory, cluster.directory.stateDirectory] {
            try FileTree.makeDirectory(path)
        }
        if let socketDirectory = record.socketDirectory { try FileTree.makeDirectory(socketDirectory, mode: 0o711) }
        LeftoverMunge(cluster).end()
        var launcher = DaemonLauncher(
            command: daemon ?? [context.executable, "daemon"],
            directory: cluster.directory,
            markFile: registry.markFile(record.name),
            environment: daemonEnvironment
        )
        let deadline = Deadline(seconds: seconds)
        let started: DaemonLauncher.Started
        let definition = try cluster.directory.definition()
        if definition.services.hasSSH {
            let ssh = try SSHStart(cluster, definition, context)
            let listener = try ssh.listen()
            launcher.ssh = ssh.options(listener.socket.descriptor)
            started = try launcher.start(deadline)
            record.sshPort = listener.port
        } else {
            started = try launcher.start(deadline)
        }
        record.processID = started.process
        record.port = started.port
        record.startedAt = currentTimeSeconds()
        try registry.write(record)
        cluster.record = record
        return (cluster, true)
    }

    /// Ends a cluster's daemon; says whether that was needed.
    package func stop(_ cluster: LocalCluster) throws(ClusterControlError) -> Bool {
        try cluster.requireMade("stopped")
        let lock = try registry.lock(cluster.name)
        defer { _ = lock }
        return try end(cluster)
    }

    /// Ends a cluster's daemon and removes all that belongs to the cluster; works with whatever is still there.
    package func destroy(name: String) throws(ClusterControlError) -> Bool {
        guard let record = try registry.record(name) else { return false }
        let lock = try registry.lock(name)
        try destroy(LocalCluster(record: record, registry: registry))
        lock.removeFile()
        return true
    }

    /// As `destroy(name:)`, for one who holds the lock.
    func destroy(_ cluster: LocalCluster) throws(ClusterControlError) {
        _ = try end(cluster)
        try cluster.directory.remove()
        if let socketDirectory = cluster.record.socketDirectory {
            try FileTree.remove(socketDirectory)
            if let slash = socketDirectory.lastIndex(of: "/") {
                FileTree.removeIfEmpty(String(socketDirectory[..<slash]))
            }
        }
        try registry.unsetCurrent(cluster.record)
        try registry.remove(cluster.name)
    }

    private func end(_ cluster: LocalCluster) throws(ClusterControlError) -> Bool {
        guard let process = cluster.runningProcess else {
            LeftoverMunge(cluster).end()
            return false
        }
        for (signal, seconds) in [(SIGTERM, Self.stopSeconds), (SIGKILL, 5)] {
            if kill(process, signal) != 0 && errno != ESRCH {
                throw ClusterControlError(
                    .system,
                    "cannot end the daemon of \(cluster.name), process \(process): \(systemErrorText(errno))"
                )
            }
            let hasEnded = Deadline(seconds: seconds).await {
                // A daemon that this process started stays until it is asked for its status.
                _ = ChildProcess.ending(of: process)
                return cluster.runningProcess != process
            }
            if hasEnded {
                LeftoverMunge(cluster).end()
                return true
            }
        }
        throw ClusterControlError(.system, "the daemon of \(cluster.name), process \(process), does not end")
    }

    /// The daemon does not inherit what belongs to a job or to another cluster of whoever starts it.
    private var daemonEnvironment: [String: String] {
        context.environment.filter { !$0.key.hasPrefix("SLURM_") || $0.key.hasPrefix("SLURM_CLUSTER") }
    }
}
