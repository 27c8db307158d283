import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ClusterRegistry {
    /// The link to the directory of the current cluster: so a command finds it without reading anything.
    private var currentLink: String { "\(home)/\(ClustersHome.currentName)" }

    /// The current cluster's record; nil where there is no current cluster, or it is gone.
    package func current() throws(ClusterControlError) -> ClusterRecord? {
        guard let directory = FileTree.linkTarget(currentLink) else { return nil }
        return try records().first { $0.directory == directory }
    }

    /// Makes a cluster the current one; nil leaves none.
    package func setCurrent(_ record: ClusterRecord?) throws(ClusterControlError) {
        guard let record else { return try FileTree.remove(currentLink) }
        let draft = "\(currentLink).\(getpid()).new"
        try FileTree.remove(draft)
        // Put in place in one step, so that a command that looks just now finds the old one or the new one.
        guard symlink(record.directory, draft) == 0, rename(draft, currentLink) == 0 else {
            throw ClusterControlError(.cannotCreate, "cannot make the link \(currentLink): \(systemErrorText(errno))")
        }
    }

    /// Leaves no current cluster if it is this one.
    package func unsetCurrent(_ record: ClusterRecord) throws(ClusterControlError) {
        if FileTree.linkTarget(currentLink) == record.directory { try setCurrent(nil) }
    }
}
