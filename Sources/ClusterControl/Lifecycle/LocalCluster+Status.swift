import SlurmModel

extension LocalCluster {
    /// What can be said of the cluster; `ask` asks its controller and is called only if the cluster runs.
    package func status(ask: (LocalCluster) -> Result<LiveState, ClusterControlError>) throws -> ClusterStatus {
        var status = summary
        guard status.status != Phase.lost.rawValue else { return status }
        let definition = try directory.definition()
        var live: LiveState?
        if status.processID != nil {
            switch ask(self) {
            case .success(let answer): live = answer
            case .failure(let error): status.problem = error.message
            }
        }
        status.slurmVersion = definition.slurmVersion.rawValue
        status.nodes = definition.nodes.map { node in
            let partitions = definition.partitions(of: node).map(\.name)
            return .init(
                name: node.name,
                state: node.role == .controller ? live.map { _ in "up" } : live?.state(ofNode: node.name),
                cpus: node.cpus,
                gpus: node.gpus,
                memoryMiB: node.memoryMiB,
                partitions: node.role == .controller ? [] : partitions
            )
        }
        status.partitions = definition.partitions.map { partition in
            .init(
                name: partition.name,
                nodes: HostList(definition.nodes(of: partition).map(\.name)).folded,
                state: live?.state(ofPartition: partition.name) ?? partition.state.rawValue,
                isDefault: partition.isDefault
            )
        }
        return status
    }

    /// Waits until every node can run jobs, and with `idle` until no job waits or runs.
    ///
    /// The controller cannot be told to say when that is so; it is asked every few milliseconds. Throws where the
    /// deadline passes.
    package func waitUntilReady(
        _ deadline: Deadline,
        idle: Bool = false,
        ask: (LocalCluster) -> Result<LiveState, ClusterControlError>
    ) throws(ClusterControlError) {
        var problem = "it does not run"
        let isReady = deadline.await(everyMilliseconds: 10) {
            guard runningProcess != nil else {
                problem = "it does not run"
                return false
            }
            switch ask(self) {
            case .success(let live):
                problem =
                    live.isReady ? LiveState.activity(jobCount: live.activeJobCount) : "not every node can run jobs"
                return live.isReady && !(idle && live.activeJobCount > 0)
            case .failure(let error):
                problem = error.message
                return false
            }
        }
        guard !isReady else { return }
        throw ClusterControlError(
            .temporary,
            "the cluster \(name) was not \(idle ? "idle" : "ready") in time: \(problem)",
            advice: runningProcess == nil
                ? "start it with: slurm cluster start --name \(name)" : "see: slurm cluster logs --name \(name)"
        )
    }
}
