package import ClusterControl
import SlurmModel

extension ContainerClusters {
    /// Makes a cluster that was there already one that can be used by its name.
    ///
    /// It is reached at once, so that what is added works. Throws where the name is taken, the machine's key is not
    /// known, nobody lets us in, or no Slurm is there; then nothing stays behind. A cluster of this name that was added
    /// before is replaced.
    package func add(
        _ name: String,
        _ address: AddedCluster,
        outputDirectory: String? = nil
    ) throws(ClusterControlError) -> LocalCluster {
        if let problem = ClusterDefinition.problem(ofName: name) {
            throw ClusterControlError(.usage, "the name \(name) is not allowed: \(problem)")
        }
        guard !ClusterDirectory.reservedNames.contains(name) else {
            throw ClusterControlError(.usage, "a directory of every cluster is called \(name); give another name")
        }
        let lock = try registry.lock(name)
        do throws(ClusterControlError) {
            return try write(name, address, outputDirectory)
        } catch {
            if try registry.record(name) == nil { lock.removeFile() }
            throw error
        }
    }

    private func write(
        _ name: String,
        _ address: AddedCluster,
        _ outputDirectory: String?
    ) throws(ClusterControlError) -> LocalCluster {
        let directory =
            outputDirectory.map { ClusterDirectory(path: context.absolute($0)) }
            ?? .usual(forName: name, in: context.workingDirectory)
        let other = try registry.record(name).map { LocalCluster(record: $0, registry: registry) }
        if let other, !other.isAdded {
            throw ClusterControlError(
                .cannotCreate,
                "the cluster \(name) exists already in \(other.record.directory)",
                advice: "give another name, or remove it: slurm cluster destroy --name \(name)"
            )
        }
        var address = address
        address.slurmVersion = try Self.slurmVersion(address)
        if let other { try destroyFiles(other) }
        try requireFree(directory)
        var record = ClusterRecord(
            name: name,
            directory: directory.path,
            backend: LocalCluster.addedBackend,
            createdAt: currentTimeSeconds()
        )
        record.added = address
        try registry.write(record)
        let cluster = LocalCluster(record: record, registry: registry)
        do throws(ClusterControlError) {
            try writeFiles(cluster, directory)
        } catch {
            try destroyFiles(cluster)
            throw error
        }
        return cluster
    }

    private func writeFiles(_ cluster: LocalCluster, _ directory: ClusterDirectory) throws(ClusterControlError) {
        for path in [directory.path, directory.commandDirectory, directory.configurationDirectory] {
            try FileTree.makeDirectory(path)
        }
        try FileTree.write("*\n", to: directory.ignoreFile)
        try FileTree.write(
            """
            # The commands in bin read the cluster's own file, on its machines; this one tells its name only.
            ClusterName=\(cluster.name)

            """,
            to: directory.slurmConfigurationFile
        )
        let program = try InstalledPrograms(context).slurm
        try RemoteCommandLinks(directory: directory, program: program).write()
    }

    /// What the cluster says of its Slurm; throws where it cannot be reached or has none.
    private static func slurmVersion(_ address: AddedCluster) throws(ClusterControlError) -> String {
        let answer: SSHSession.Result
        do throws(SSHError) {
            answer = try SSHSession(SSHTarget(address)).run("sinfo --version")
        } catch {
            throw error.asClusterError(for: SSHTarget(address))
        }
        // Debian's says `slurm-wlm 22.05.8`, others `slurm 22.05.8`.
        let words = answer.text.split(whereSeparator: \.isWhitespace)
        guard answer.status == 0, words.count == 2, words[0].hasPrefix("slurm") else {
            let said = answer.errorText.split(whereSeparator: \.isNewline).first.map { ": \($0)" } ?? ""
            throw ClusterControlError(
                .unavailable,
                "\(address.address) has no Slurm on the PATH of a command by SSH\(said)",
                advice: "see: ssh \(address.address) sinfo --version"
            )
        }
        return String(words[1])
    }
}
