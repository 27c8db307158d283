package import ClusterControl
import SlurmModel

extension ContainerClusters {
    /// What is known of a cluster without asking its slurmctld.
    package func summary(_ cluster: LocalCluster) -> ClusterStatus {
        summary(cluster, containers(of: labels(cluster.name)))
    }

    /// The clusters in containers, those too that no record leads to, by name.
    package func summaries(_ clusters: [LocalCluster]) -> [ClusterStatus] {
        // Without an engine nothing runs; what was made is still listed.
        let all = containers(of: labels(nil))
        var summaries = clusters.map { cluster in
            summary(cluster, all.map { $0.filter { $0.cluster == cluster.name } })
        }
        let known = clusters.map(\.name)
        guard case .success(let containers) = all else { return summaries }
        let forgotten = containers.filter { !known.contains($0.cluster) }
        for name in Set(forgotten.map(\.cluster)).sorted() {
            let directory = forgotten.first { $0.cluster == name }?.directory ?? ""
            summaries.append(
                ClusterStatus(name: name, status: "lost", backend: Self.backend, directory: directory)
            )
        }
        return summaries
    }

    /// What can be said of a cluster; its slurmctld is asked only if its containers run.
    package func status(_ cluster: LocalCluster) throws -> ClusterStatus {
        if let added = cluster.record.added { return addedStatus(cluster, added) }
        var status = summary(cluster)
        guard cluster.directory.holdsCluster else { return status }
        let definition = try cluster.directory.definition()
        var live: ContainerState?
        if status.status == "running" {
            var question = ContainerQuestion(target: try target(cluster))
            switch question.ask() {
            case .success(let answer): live = answer
            case .failure(let error): status.problem = error.description
            }
        }
        status.slurmVersion = definition.slurmVersion.rawValue
        if status.status == "running" {
            status.registry = try ConnectionFile.read(cluster.directory)?.registryPort.map { "127.0.0.1:\($0)" }
        }
        status.nodes = definition.nodes.map { node in
            .init(
                name: node.name,
                state: node.role == .controller ? live.map { _ in "up" } : live?.nodes[node.name],
                cpus: node.cpus,
                gpus: node.gpus,
                memoryMiB: node.memoryMiB,
                partitions: node.role == .controller ? [] : definition.partitions(of: node).map(\.name)
            )
        }
        status.partitions = definition.partitions.map { partition in
            .init(
                name: partition.name,
                nodes: HostList(definition.nodes(of: partition).map(\.name)).folded,
                state: live?.partitions[partition.name] ?? partition.state.rawValue,
                isDefault: partition.isDefault
            )
        }
        return status
    }

    private static let backend = ClusterDefinition.Backend.containers.rawValue

    private func containers(
        of labels: ClusterLabels
    ) -> Swift.Result<[EngineSession.Container], ClusterControlError> {
        do throws(ClusterControlError) {
            return .success(try engine().containers(of: labels))
        } catch {
            return .failure(error)
        }
    }

    private func summary(
        _ cluster: LocalCluster,
        _ containers: Swift.Result<[EngineSession.Container], ClusterControlError>
    ) -> ClusterStatus {
        var status = ClusterStatus(
            name: cluster.name,
            status: cluster.directory.holdsCluster ? "stopped" : "lost",
            backend: Self.backend,
            directory: cluster.record.directory
        )
        switch containers {
        case .failure(let error): status.problem = error.message
        case .success(let containers):
            let running = containers.filter(\.isRunning)
            guard !running.isEmpty, status.status != "lost" else { break }
            status.status = "running"
            status.uptimeSeconds = cluster.record.startedAt.map { max(0, currentTimeSeconds() - $0) }
            status.ssh = cluster.record.port.map { "127.0.0.1:\($0)" }
            let others = containers.filter { !$0.isRunning }.map { "\($0.machine): \($0.status)" }
            if !others.isEmpty { status.problem = others.joined(separator: "; ") }
        }
        return status
    }
}
