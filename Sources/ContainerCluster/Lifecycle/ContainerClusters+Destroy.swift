package import ClusterControl

extension ContainerClusters {
    /// Removes a cluster: containers, networks, volumes and files; says whether there was anything.
    ///
    /// What the engine has is found by its labels, so it goes away even where directory and record are gone.
    /// Where there is no record, an engine that is not there cannot have anything either.
    package func destroy(name: String, isForgotten: Bool = false) throws(ClusterControlError) -> Bool {
        if isForgotten {
            let engine: EngineSession
            do throws(ClusterControlError) {
                engine = try self.engine()
            } catch {
                return false
            }
            return try engine.removeEverything(of: labels(name))
        }
        let lock = try registry.lock(name)
        guard let record = try registry.record(name) else {
            lock.removeFile()
            return false
        }
        try destroy(LocalCluster(record: record, registry: registry), lock)
        return true
    }

    /// As `destroy(name:)`, for one who holds the lock.
    func destroy(_ cluster: LocalCluster, _ lock: borrowing FileLock) throws(ClusterControlError) {
        if cluster.isAdded {
            try destroyFiles(cluster)
            return lock.removeFile()
        }
        guard cluster.isInContainers else {
            throw ClusterControlError(
                .cannotCreate,
                "the cluster \(cluster.name) is a simulated one",
                advice: "remove it first: slurm cluster destroy --name \(cluster.name)"
            )
        }
        do throws(ClusterControlError) {
            _ = try engine().removeEverything(of: labels(cluster.name))
        } catch {
            throw ClusterControlError(
                error.kind,
                "the containers of \(cluster.name) are not removed: \(error.message)",
                advice: "when the engine runs again: slurm cluster destroy --name \(cluster.name)"
            )
        }
        try destroyFiles(cluster)
        lock.removeFile()
    }

    func destroyFiles(_ cluster: LocalCluster) throws(ClusterControlError) {
        try cluster.directory.remove()
        try registry.unsetCurrent(cluster.record)
        try registry.remove(cluster.name)
    }

    /// Ends the containers of a cluster; says whether any ran.
    package func stop(_ cluster: LocalCluster) throws(ClusterControlError) -> Bool {
        let lock = try registry.lock(cluster.name)
        defer { _ = lock }
        return try engine().stop(labels(cluster.name))
    }
}
