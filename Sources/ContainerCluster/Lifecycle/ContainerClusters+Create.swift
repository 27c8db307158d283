package import ClusterControl
package import SlurmModel

extension ContainerClusters {
    /// What belongs to making a cluster beside its definition.
    package struct CreateOptions: Hashable, Sendable {
        /// The directory; nil takes the usual place for the name.
        package var outputDirectory: String?
        /// What happens where the cluster is there already.
        package var ifExists = LocalClusters.IfExists.fail
        /// Whether the scheduler waits as it does in production.
        package var hasProductionTiming = false
        /// Whether the user may log in with the password that is the user's name, beside the cluster's key.
        package var hasPasswordLogin = false

        /// The usual way.
        package init() {}
    }

    /// Makes the files of a cluster and the images that it needs; says whether that was needed.
    ///
    /// Throws where the definition is not valid, the name is taken, or there is no engine; then nothing stays behind.
    package func create(
        _ definition: ClusterDefinition,
        _ options: CreateOptions = CreateOptions()
    ) throws -> (cluster: LocalCluster, isNew: Bool) {
        try check(definition)
        let directory =
            options.outputDirectory.map { ClusterDirectory(path: context.absolute($0)) }
            ?? .usual(forName: definition.name, in: context.workingDirectory)
        let lock = try registry.lock(definition.name)
        if let cluster = try existing(definition.name) {
            switch options.ifExists {
            case .reuse:
                guard try cluster.directory.definition() == definition else { throw isDifferent(cluster) }
                return (cluster, false)
            case .renew:
                guard cluster.mayBeRenewed(in: directory, as: definition) else {
                    throw cluster.isThereAlready(directory)
                }
                if try cluster.directory.definition() == definition { return (cluster, false) }
                try destroy(cluster, lock)
            case .recreate: try destroy(cluster, lock)
            case .fail: throw cluster.isThereAlready(directory)
            }
        }
        do {
            let engine = try engine()
            if options.ifExists.mayReplaceFiles, directory.holdsCluster { try directory.remove() }
            try requireFree(directory)
            let record = ClusterRecord(
                name: definition.name,
                directory: directory.path,
                backend: definition.backend.rawValue,
                createdAt: currentTimeSeconds()
            )
            // The record comes first: whatever ends this program now, the name leads to all that there is.
            try registry.write(record)
            let cluster = LocalCluster(record: record, registry: registry)
            do {
                try write(definition, directory, engine, options)
            } catch {
                try destroy(cluster, lock)
                throw error
            }
            return (cluster, true)
        } catch {
            if try registry.record(definition.name) == nil { lock.removeFile() }
            throw error
        }
    }

    private func write(
        _ definition: ClusterDefinition,
        _ directory: ClusterDirectory,
        _ engine: EngineSession,
        _ options: CreateOptions
    ) throws(ClusterControlError) {
        let source = try ImageSource(context)
        let images = try ImageBuilder(engine, source, version: definition.slurmVersion, note: note)
            .prepare(ImageRecipe.images(for: definition))
        try ContainerFiles(
            layout: ContainerLayout(definition: definition, hostCPUs: try engine.cpuCount()),
            directory: directory,
            labels: labels(definition.name),
            images: images,
            isTunedForTests: !options.hasProductionTiming,
            hasPasswordLogin: options.hasPasswordLogin,
            program: try InstalledPrograms(context).slurm
        ).write()
    }

    private func check(_ definition: ClusterDefinition) throws(ClusterControlError) {
        var problems = definition.problems
        if ClusterDirectory.reservedNames.contains(definition.name) {
            problems.append(
                .init(field: "name", value: definition.name, allowed: "a directory of every cluster is called so")
            )
        }
        if definition.nodes.count > ContainerLayout.maximumMachines {
            problems.append(
                .init(
                    field: "nodes",
                    value: "a list of \(definition.nodes.count)",
                    allowed: "a cluster in containers has at most \(ContainerLayout.maximumMachines)"
                )
            )
        }
        if definition.nodes.count(where: { $0.role != .compute }) != 1 {
            problems.append(
                .init(field: "nodes", value: nil, allowed: "give exactly one node the role controller or all-in-one")
            )
        }
        guard problems.isEmpty else {
            throw ClusterControlError(.badData, ClusterDefinitionError(problems: problems).description)
        }
        guard !definition.services.hasPyxis else {
            throw ClusterControlError(
                .unavailable,
                "Pyxis and enroot cannot be had: no Debian has packages of them, and nothing is downloaded from elsewhere",
                advice:
                    "leave out --with-pyxis (services.pyxis: false); with --nested-containers, jobs run containers by podman or "
                    + "srun --container=BUNDLE"
            )
        }
    }

    /// The cluster of this name; nil where there is none, or where nothing of it is left but leftovers, which go away.
    private func existing(_ name: String) throws(ClusterControlError) -> LocalCluster? {
        guard let record = try registry.record(name) else {
            guard try engine().removeEverything(of: labels(name)) else { return nil }
            note("removed what was left of an earlier cluster \(name)")
            return nil
        }
        let cluster = LocalCluster(record: record, registry: registry)
        if cluster.phase != .lost { return cluster }
        try destroyFiles(cluster)
        if cluster.isInContainers { _ = try engine().removeEverything(of: labels(name)) }
        return nil
    }

    func requireFree(_ directory: ClusterDirectory) throws(ClusterControlError) {
        let taken = ClusterDirectory.entries.filter { FileTree.exists(directory.path + "/" + $0) }
        guard !taken.isEmpty else { return }
        throw ClusterControlError(
            .cannotCreate,
            "\(directory.path) holds \(taken.joined(separator: ", ")) already",
            advice: "choose another place with --output-dir"
        )
    }

    private func isDifferent(_ cluster: LocalCluster) -> ClusterControlError {
        ClusterControlError(
            .cannotCreate,
            "the cluster \(cluster.name) in \(cluster.record.directory) has another definition",
            advice: "replace it with: --if-exists recreate"
        )
    }
}
