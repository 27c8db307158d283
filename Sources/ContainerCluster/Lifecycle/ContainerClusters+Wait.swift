package import ClusterControl
import SlurmModel

extension ContainerClusters {
    /// Milliseconds between looks at whether a container has ended.
    private static let lookSeconds = 1.0

    /// Waits until every node can run jobs, and with `idle` until no job waits or runs.
    ///
    /// Throws where the deadline passes, or at once where a container ends, with the end of its log.
    package func waitUntilReady(
        _ cluster: LocalCluster,
        _ deadline: Deadline,
        idle: Bool = false
    ) throws {
        if cluster.isAdded { return try waitForAdded(cluster, deadline, idle: idle) }
        let engine = try engine()
        let nodes = try cluster.directory.definition().computeNodes.map(\.name)
        let target = try target(cluster)
        var question = ContainerQuestion(target: target)
        var problem = "it does not run"
        var failure: ClusterControlError?
        var nextLook = Deadline(seconds: 0)
        let isReady = deadline.await(everyMilliseconds: 50) {
            do throws(ClusterControlError) {
                if nextLook.hasPassed {
                    nextLook = Deadline(seconds: Self.lookSeconds)
                    try requireRunning(cluster, engine)
                }
            } catch {
                failure = error
                return true
            }
            switch question.ask() {
            case .success(let state):
                let waiting = nodes.filter { !state.canRunJobs($0) }
                problem =
                    waiting.isEmpty
                    ? LiveState.activity(jobCount: state.activeJobCount)
                    : "not ready: " + waiting.map { "\($0) (\(state.nodes[$0] ?? "unknown"))" }.joined(separator: ", ")
                return waiting.isEmpty && !(idle && state.activeJobCount > 0)
            case .failure(let error):
                problem = error.description
                // Time does not mend these.
                if [.wrongHostKey, .unreadableKey].contains(error.code) {
                    failure = error.asClusterError(for: target)
                    return true
                }
                return false
            }
        }
        if let failure { throw failure }
        guard !isReady else { return }
        throw ClusterControlError(
            .temporary,
            "the cluster \(cluster.name) was not \(idle ? "idle" : "ready") in time: \(problem)"
                + (try lastWords(of: cluster, engine)),
            advice: "see: slurm cluster logs --name \(cluster.name)"
        )
    }

    /// Throws where a container of the cluster does not run, with the end of its log.
    private func requireRunning(_ cluster: LocalCluster, _ engine: EngineSession) throws(ClusterControlError) {
        let containers = try engine.containers(of: labels(cluster.name))
        guard let ended = containers.first(where: { ["exited", "dead"].contains($0.state) }) else {
            guard containers.isEmpty else { return }
            throw ClusterControlError(
                .unavailable,
                "the cluster \(cluster.name) has no containers",
                advice: "start it with: slurm cluster start --name \(cluster.name)"
            )
        }
        let log = try engine.log(of: ended, lines: Self.shownLogLines).map { "\n  \($0)" }.joined()
        throw ClusterControlError(
            .failure,
            "the container of \(ended.machine) does not run (\(ended.status)); the end of its log:" + log,
            advice: "start it again with: slurm cluster start --name \(cluster.name)"
        )
    }

    private func lastWords(of cluster: LocalCluster, _ engine: EngineSession) throws(ClusterControlError) -> String {
        var text = ""
        for container in try engine.containers(of: labels(cluster.name)) {
            let lines = try engine.log(of: container, lines: 4)
            text += "\nthe end of the log of \(container.machine):" + lines.map { "\n  \($0)" }.joined()
        }
        return text
    }
}
