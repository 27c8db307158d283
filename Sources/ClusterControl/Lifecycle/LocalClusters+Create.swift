package import SlurmModel

extension LocalClusters {
    /// What happens where a cluster of the name is there already.
    package enum IfExists: String, CaseIterable, Sendable {
        /// It is an error.
        case fail
        /// It is used, if its definition is the same.
        case reuse
        /// It is destroyed first.
        case recreate
        /// It is used if its definition is the same, else destroyed first; one in another directory is an error.
        case renew

        /// Whether files of a cluster that nobody knows give way to the one that is made.
        package var mayReplaceFiles: Bool { self == .recreate || self == .renew }
    }

    /// Makes the files of a simulated cluster; says whether that was needed.
    ///
    /// `outputDirectory` counts from the working directory; nil takes the usual place for the name. Throws where the
    /// definition is not valid, the name is taken, or the place is not writable; then nothing stays behind.
    package func create(
        _ definition: ClusterDefinition,
        outputDirectory: String? = nil,
        ifExists: IfExists = .fail
    ) throws -> (cluster: LocalCluster, isNew: Bool) {
        try check(definition)
        let programs = try InstalledPrograms(context)
        let directory =
            outputDirectory.map { ClusterDirectory(path: FileTree.absolute($0, from: context.workingDirectory)) }
            ?? .usual(forName: definition.name, in: context.workingDirectory)
        let lock = try registry.lock(definition.name)
        if let cluster = try existing(definition.name) {
            switch ifExists {
            case .reuse:
                try requireSame(cluster, definition)
                return (cluster, false)
            case .renew:
                guard cluster.mayBeRenewed(in: directory, as: definition) else {
                    throw cluster.isThereAlready(directory)
                }
                if try cluster.directory.definition() == definition { return (cluster, false) }
                try destroy(cluster)
            case .recreate: try destroy(cluster)
            case .fail: throw cluster.isThereAlready(directory)
            }
        }
        do {
            let cluster = try write(definition, in: directory, programs, ifExists)
            return (cluster, true)
        } catch {
            if try registry.record(definition.name) == nil { lock.removeFile() }
            throw error
        }
    }

    private func check(_ definition: ClusterDefinition) throws(ClusterControlError) {
        var problems = definition.problems
        if ClusterDirectory.reservedNames.contains(definition.name) {
            problems.append(
                .init(field: "name", value: definition.name, allowed: "a directory of every cluster is called so")
            )
        }
        guard problems.isEmpty else {
            throw ClusterControlError(.badData, ClusterDefinitionError(problems: problems).description)
        }
    }

    /// The cluster of this name; nil where there is none, or where nothing of it is left.
    private func existing(_ name: String) throws(ClusterControlError) -> LocalCluster? {
        guard let record = try registry.record(name) else { return nil }
        let cluster = LocalCluster(record: record, registry: registry)
        if cluster.phase != .lost { return cluster }
        try destroy(cluster)
        return nil
    }

    private func requireSame(_ cluster: LocalCluster, _ definition: ClusterDefinition) throws {
        guard try cluster.directory.definition() != definition else { return }
        throw ClusterControlError(
            .cannotCreate,
            "the cluster \(cluster.name) in \(cluster.record.directory) has another definition",
            advice: "replace it with: --if-exists recreate"
        )
    }

    private func write(
        _ definition: ClusterDefinition,
        in directory: ClusterDirectory,
        _ programs: InstalledPrograms,
        _ ifExists: IfExists
    ) throws -> LocalCluster {
        guard ConfigurationText.canHold(directory.path) else {
            throw ClusterControlError(
                .cannotCreate,
                "slurm.conf cannot name the directory \(directory.path)",
                advice: "choose one without double quotes and line breaks, with --output-dir"
            )
        }
        if directory.holdsCluster && ifExists.mayReplaceFiles { try directory.remove() }
        let taken = ClusterDirectory.entries.filter { FileTree.exists(directory.path + "/" + $0) }
        guard taken.isEmpty else {
            throw ClusterControlError(
                .cannotCreate,
                "\(directory.path) holds \(taken.joined(separator: ", ")) already",
                advice: "choose another place with --output-dir"
            )
        }
        let socket = MungeSocketPath(directory: directory, name: definition.name, context: context)
        var files = ClusterFiles(definition: definition, directory: directory, socket: socket, user: context.user)
        if definition.services.hasSSH {
            files.ssh = try SSHServerFiles(name: definition.name, directory: directory, context: context)
        }
        do {
            try files.write(shim: programs.shim)
            let record = ClusterRecord(
                name: definition.name,
                directory: directory.path,
                backend: definition.backend.rawValue,
                createdAt: currentTimeSeconds(),
                socketDirectory: socket.ownDirectory
            )
            try registry.write(record)
            return LocalCluster(record: record, registry: registry)
        } catch {
            try directory.remove()
            throw error
        }
    }
}
