import SlurmModel
package import SlurmWire

/// A step that is asked for: the options as they are for the resources that the job has.
///
/// Source: srun(1) 22.05; requests compared with those of Debian's srun 22.05.8.
package struct StepDraft: Sendable {
    /// What srun is to do.
    package var plan: SrunPlan
    /// The job's resources.
    package let allocation: AllocatedResources
    /// Whether the resources were asked for by this command.
    package let isOwnAllocation: Bool
    /// Messages of the kind `srun: error: …` so far.
    package private(set) var messages: [String] = []

    private(set) var options: JobOptions
    private(set) var tasks: Int64
    private(set) var hasTasks: Bool
    private(set) var leastNodes: Int64
    private(set) var mostNodes: Int64
    private(set) var nodeCount: Int64
    private(set) var nodeList: String?
    private(set) var cpus: UInt32 = 0

    /// Why no step can be asked for.
    package struct Problem: Error, Sendable {
        /// Messages of the kind `srun: error: …`.
        package var messages: [String]
    }

    /// Fits the options to the resources.
    package init(_ plan: SrunPlan, _ allocation: AllocatedResources, isOwn: Bool) throws(Problem) {
        self.plan = plan
        self.allocation = allocation
        isOwnAllocation = isOwn
        options = plan.options
        (tasks, hasTasks) = (plan.size.tasks, plan.size.hasTasks)
        (leastNodes, mostNodes) = (plan.size.leastNodes, plan.size.mostNodes)
        nodeCount = Int64(allocation.nodeCnt)
        nodeList = plan.size.nodeNames.map { HostList($0).folded }
        if isOwn { fitOwn() } else { try fitExisting() }
        settleTasks()
        guard leastNodes <= nodeCount else {
            var problem = ["Only allocated \(nodeCount) nodes asked for \(leastNodes)"]
            if options.excludedNodes != nil { problem.append("Are required nodes explicitly excluded?") }
            throw Problem(messages: messages + problem)
        }
        cpus =
            options.cpusPerTask.map { UInt32(truncatingIfNeeded: tasks) &* $0 }
            ?? allocation.cpuGroups.expanded().reduce(0) { $0 + UInt32($1) }
        settleDistribution()
        if options.cpusPerTask != nil { options.step.isExact = true }
        self.plan.options = options
    }

    /// In resources that were asked for by this very command, the job's limits are not those of the step.
    private mutating func fitOwn() {
        let memory = allocation.pnMinMemory
        let perCPU = SqueueFields.memoryPerCPU
        options.memoryPerCPUMiB = memory & perCPU != 0 ? memory & ~perCPU : nil
        options.memoryPerNodeMiB = memory & perCPU == 0 && memory != UInt64.max - 1 ? memory : nil
        (leastNodes, mostNodes) = (nodeCount, nodeCount)
        options.timeLimit = .unset
        options.constraint = nil
        options.step.isExclusive =
            (options.coreSpecialization != nil || options.step.isExclusive)
            && options.cpusPerTask != nil
    }

    private mutating func fitExisting() throws(Problem) {
        if plan.hasNodesFromEnvironment && leastNodes > nodeCount {
            messages.append(
                "SLURM_JOB_NUM_NODES environment variable conflicts with allocated node count "
                    + "(\(leastNodes) != \(nodeCount))."
            )
            leastNodes = nodeCount
            if !hasTasks { tasks = leastNodes }
        }
        if let relative = options.step.relative.map(Int64.init), relative + leastNodes > nodeCount {
            let what = plan.hasNodesFromEnvironment ? "SLURM_JOB_NUM_NODES" : "--nodes"
            throw Problem(
                messages: messages + [
                    "--relative and \(what) option incompatible with count of allocated nodes "
                        + "(\(relative)+\(leastNodes)>\(nodeCount))"
                ]
            )
        }
        if options.beginTime != 0 { messages.append("--begin is ignored because nodes are already allocated.") }
        if options.step.x11 != 0 {
            messages.append(
                "Ignoring --x11 option for a job step within an existing job. Set x11 options at job allocation time."
            )
        }
        if let excluded = options.excludedNodes { try exclude(excluded) }
        if !plan.size.hasNodes && options.excludedNodes == nil {
            leastNodes = hasTasks && tasks < nodeCount ? tasks : nodeCount
        }
        if mostNodes == 0 { mostNodes = leastNodes }
        if mostNodes < nodeCount { nodeCount = mostNodes }
        let isArbitrary = options.distribution & TaskSpread.base == TaskSpread.arbitrary
        if isArbitrary, nodeList == nil { nodeList = plan.environment["SLURM_ARBITRARY_NODELIST"] }
        let listed = Int64(Self.names(nodeList).count)
        if isArbitrary && listed != tasks {
            throw Problem(
                messages: messages + [
                    "You asked for \(tasks) tasks but hostlist specified \(listed) nodes"
                ]
            )
        }
        guard nodeCount > 0 else { throw Problem(messages: messages + ["No nodes in allocation, can't run job"]) }
    }

    /// Leaves out nodes of the job.
    private mutating func exclude(_ list: String) throws(Problem) {
        let excluded = Self.names(list)
        var left = Self.names(allocation.nodeList).filter { !excluded.contains($0) }
        for name in Self.names(nodeList) where excluded.contains(name) {
            throw Problem(
                messages: messages + [
                    "Requested node \(name) is also in the excluded list.", "Job not submitted.",
                ]
            )
        }
        nodeCount = Int64(left.count)
        if !plan.size.hasNodes { leastNodes = hasTasks && tasks < nodeCount ? tasks : nodeCount }
        if mostNodes == 0 { mostNodes = leastNodes }
        if mostNodes < nodeCount { nodeCount = mostNodes }
        guard !left.isEmpty else { throw Problem(messages: messages + ["Hostlist is empty!  Can't run job."]) }
        let wanted = Self.names(nodeList)
        if !wanted.isEmpty {
            left = wanted + left.filter { !wanted.contains($0) }.prefix(max(0, Int(nodeCount) - wanted.count))
        }
        nodeList = HostList(Array(left.prefix(max(Int(nodeCount), wanted.count)))).folded
    }

    private mutating func settleTasks() {
        guard !hasTasks else { return }
        var count: Int64 = 0
        if let perNode = options.tasksPerNode {
            (count, hasTasks) = (nodeCount * Int64(perNode), true)
        } else if let perTask = options.cpusPerTask {
            count = allocation.cpuGroups.expanded().reduce(0) { $0 + Int64($1) / Int64(perTask) }
            hasTasks = true
        }
        tasks = max(count, nodeCount)
    }

    private mutating func settleDistribution() {
        let nodes = min(leastNodes == 0 ? nodeCount : leastNodes, nodeCount)
        guard options.distribution & TaskSpread.base == TaskSpread.unknown || options.distribution & 0xf == 0 else {
            return
        }
        let isMemoryWhole = options.memoryPerCPUMiB == 0 || options.memoryPerNodeMiB == 0
        let flags = options.distribution & ~TaskSpread.base
        options.distribution =
            flags
            | (isMemoryWhole || options.step.isInteractive ? TaskSpread.unknown : tasks <= nodes ? 1 : 2)
    }

    /// The names in a list; none where there is no list.
    package static func names(_ text: String?) -> [String] {
        guard let text else { return [] }
        do {
            return try HostList(parsing: text).names
        } catch {
            // The list was read once already; a daemon's is well-formed.
            return []
        }
    }
}
