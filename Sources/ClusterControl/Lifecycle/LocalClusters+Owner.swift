extension LocalClusters {
    /// Makes a cluster one that ends with a process, and starts the guard that sees to it.
    ///
    /// The guard is a process of its own, so that nothing has to be left to do for whoever is killed: it waits for the
    /// end of the owner and destroys the cluster then. It ends by itself when the cluster is destroyed before.
    package func guardCluster(
        _ cluster: LocalCluster,
        for owner: ClusterOwner
    ) throws(ClusterControlError) -> LocalCluster {
        let lock = try registry.lock(cluster.name)
        defer { _ = lock }
        var cluster = cluster
        cluster.record.owner = owner
        try registry.write(cluster.record)
        let nothing = try OpenFile("/dev/null", 2)
        _ = try ChildProcess(
            program: context.executable,
            arguments: [context.executable, "cluster", "guard", "--name", cluster.name, "--owner", owner.word],
            environment: context.environment,
            descriptors: [nothing.descriptor, nothing.descriptor, nothing.descriptor],
            hasOwnSession: true
        ).start()
        return cluster
    }

    /// Whether the cluster of this name is there and was made for this process.
    package func isOwned(_ name: String, by owner: ClusterOwner) throws(ClusterControlError) -> Bool {
        try registry.record(name)?.owner == owner
    }
}
