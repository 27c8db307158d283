package import SlurmModel

extension LocalCluster {
    /// Whether a cluster that is to be made in a directory may take this one's place without having been named for it:
    /// both are in the same directory, and of the same kind.
    ///
    /// One in another directory belongs to another project, or to a run that goes on beside this one.
    package func mayBeRenewed(in directory: ClusterDirectory, as definition: ClusterDefinition) -> Bool {
        record.directory == directory.path && record.backend == definition.backend.rawValue
    }

    /// The error of making a cluster of this one's name in a directory.
    package func isThereAlready(_ directory: ClusterDirectory) -> ClusterControlError {
        let other = "give another --name"
        return ClusterControlError(
            .cannotCreate,
            "the cluster \(name) exists already in \(record.directory)",
            advice: record.directory == directory.path
                ? "use it with --if-exists reuse, replace it with --if-exists recreate, or \(other)"
                : "\(other), or remove that one first: slurm cluster destroy --name \(name)"
        )
    }
}
