import SlurmModel

extension LocalClusters {
    /// Writes a Slurmfile for a cluster, which need not be there yet; gives the file's path.
    ///
    /// `path` counts from the working directory. Throws where the file is there already, unless `replacing`.
    package func writeSlurmfile(
        cluster name: String,
        environmentName: String,
        path: String,
        replacing: Bool
    ) throws -> String {
        let file = FileTree.absolute(path, from: context.workingDirectory)
        guard replacing || !FileTree.exists(file) else {
            throw ClusterControlError(.cannotCreate, "\(file) is there already", advice: "replace it with: --force")
        }
        let record = try registry.record(name)
        let directory =
            record.map { ClusterDirectory(path: $0.directory) }
            ?? .usual(forName: name, in: context.workingDirectory)
        let definition = directory.holdsCluster ? try directory.definition() : nil
        let environment = ClusterEnvironment(name: name, directory: directory)
        let slurmfile = Slurmfile(
            environmentName: environmentName,
            variables: environment.variables(path: context.variable("PATH")),
            jobDirectory: FileTree.absolute("../slurm-jobs", from: file),
            partition: definition?.partitions.first { $0.isDefault }?.name
        )
        try FileTree.write(slurmfile.text, to: file)
        return file
    }
}
