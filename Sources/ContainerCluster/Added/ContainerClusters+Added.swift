import ClusterControl

/// What can be done with a cluster that was there already.
extension ContainerClusters {
    /// Whether it answers, and what it is made of.
    func addedStatus(_ cluster: LocalCluster, _ added: AddedCluster) -> ClusterStatus {
        var status = cluster.summary
        do throws(SSHError) {
            let answer = try SSHSession(SSHTarget(added)).run(AddedState.questions)
            guard answer.status == 0 else {
                let words = answer.errorText.split(whereSeparator: \.isNewline).last ?? "no reason given"
                throw SSHError(.refusedRequest, "slurmctld does not answer: \(words)")
            }
            let state = AddedState(answer.text)
            status.status = "running"
            status.nodes = state.nodes
            status.partitions = state.partitions
        } catch {
            status.status = "unreachable"
            status.problem = error.description
        }
        return status
    }

    /// Throws where a command would change a cluster that is for reading only.
    func requireAllowed(_ words: [String], on cluster: LocalCluster) throws(ClusterControlError) {
        guard let added = cluster.record.added, !added.isWritable, !ReadingCommand.isReading(words) else { return }
        let command = words.prefix(2).filter { !$0.hasPrefix("-") && !$0.contains("/") }.joined(separator: " ")
        throw ClusterControlError(
            .unavailable,
            "the cluster \(cluster.name) is for reading only; \(command) may submit or change something",
            advice:
                "to allow it, add it again with --writable: slurm cluster add \(cluster.name) --ssh \(added.address) …"
        )
    }

    /// Waits until the cluster answers and a node can run jobs, with `idle` until no job waits or runs.
    func waitForAdded(_ cluster: LocalCluster, _ deadline: Deadline, idle: Bool) throws(ClusterControlError) {
        let target = try target(cluster)
        var question = ContainerQuestion(target: target)
        var failure: SSHError?
        var problem = "it was not asked"
        let isReady = deadline.await(everyMilliseconds: 250) {
            switch question.ask() {
            case .success(let state):
                problem = LiveState.activity(jobCount: state.activeJobCount)
                // A cluster that others use has nodes that nobody waits for.
                guard state.nodes.keys.contains(where: state.canRunJobs) else {
                    problem = "no node can run jobs"
                    return false
                }
                return !(idle && state.activeJobCount > 0)
            case .failure(let error):
                problem = error.description
                guard [.wrongHostKey, .unreadableKey, .refusedKey].contains(error.code) else { return false }
                failure = error
                return true
            }
        }
        if let failure { throw failure.asClusterError(for: target) }
        if isReady { return }
        throw ClusterControlError(
            .temporary,
            "the cluster \(cluster.name) was not \(idle ? "idle" : "ready") in time: \(problem)",
            advice: "see: slurm cluster status --name \(cluster.name)"
        )
    }
}
