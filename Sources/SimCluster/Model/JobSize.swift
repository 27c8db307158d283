import SlurmModel

/// How large a job is, worked out from its request and the defaults of partition and cluster.
package struct JobSize: Hashable, Codable, Sendable {
    /// Fewest nodes.
    package var minNodes: Int
    /// Most nodes; nil for no bound of the job's own.
    package var maxNodes: Int?
    /// Tasks; where the job did not say, at least one for each node.
    package var tasks: Int
    /// Whether the job said how many tasks it has.
    package var hasTaskCount: Bool
    /// CPUs for each task.
    package var cpusPerTask: Int
    /// CPUs in all.
    package var cpus: Int
    /// Fewest CPUs on a node (`MinCPUsNode`).
    package var cpusPerNode: Int
    /// Memory.
    package var memory: MemoryRequest
}

extension JobSize {
    /// Works out the size of a request whose memory defaults to `defaultMemory`.
    ///
    /// The rules are those of sbatch(1): a task for each node unless told otherwise, a CPU for each task.
    package init(of request: JobRequest, requiredNodes: Int, defaultMemory: MemoryRequest) {
        let least = max(1, Int(request.minNodes.number ?? 1), requiredNodes)
        let perTask = max(1, Int(request.cpusPerTask.number ?? 1))
        let perNode = Int(request.tasksPerNode.number ?? 0)
        let counted = JobSize.taskCount(of: request)
        let tasks = max(1, counted ?? least * max(1, perNode))
        let ownCPUs = Int(request.minCPUs.number ?? 1)
        let nodeCPUs = max(1, Int(request.minCPUsPerNode.number ?? 1))
        let taskCPUs = min(tasks, Int(UInt32.max)) * perTask
        self.init(
            minNodes: least,
            maxNodes: request.maxNodes.number.flatMap { $0 == 0 ? nil : max(least, Int($0)) },
            tasks: tasks,
            hasTaskCount: counted != nil,
            cpusPerTask: perTask,
            cpus: max(nodeCPUs * least, request.overcommits ? ownCPUs : max(ownCPUs, taskCPUs)),
            cpusPerNode: max(nodeCPUs, perTask * max(1, perNode)),
            memory: request.memory.or(defaultMemory)
        )
    }

    /// The tasks that a request names, or that follow from its generic resources; nil where it leaves them open.
    private static func taskCount(of request: JobRequest) -> Int? {
        if let count = request.numTasks.number { return Int(count) }
        if let perUnit = request.tasksPerGres.number, perUnit > 0, let spec = request.gresPerJob.first {
            return Int(perUnit) * Int(clamping: spec.count)
        }
        return nil
    }
}
