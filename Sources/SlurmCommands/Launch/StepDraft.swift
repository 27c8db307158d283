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

    private var options: JobOptions
    private var tasks: Int64
    private var hasTasks: Bool
    private var leastNodes: Int64
    private var mostNodes: Int64
    private var nodeCount: Int64
    private var nodeList: String?
    private var cpus: UInt32 = 0

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
        // The component's own tasks for each node have done their work.
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

extension StepDraft {
    /// The request for the step; `port` is where this command listens, `processID` its own number.
    package func request(port: UInt16, processID: UInt32, hostName: String) -> StepCreate {
        var request = StepCreate()
        request.stepID.jobID = .value(allocation.jobID)
        request.userID = options.userID ?? plan.description.userID.number ?? 0
        let least = leastNodes != 0 && leastNodes < nodeCount ? leastNodes : nodeCount
        let most = mostNodes != 0 && mostNodes < nodeCount ? mostNodes : nodeCount
        (request.minNodes, request.maxNodes) = (.value(UInt32(least)), .value(UInt32(most)))
        request.container = options.container
        request.cpuCount = .value(cpuCount(UInt32(least)))
        (request.cpuFreqMin, request.cpuFreqMax) = (options.cpuFrequency.low, options.cpuFrequency.high)
        request.cpuFreqGov = options.cpuFrequency.governor
        request.numTasks = .value(UInt32(truncatingIfNeeded: tasks))
        if let perCPU = options.memoryPerCPUMiB {
            request.pnMinMemory = .value(perCPU | SqueueFields.memoryPerCPU)
        } else {
            request.pnMinMemory = .value(options.memoryPerNodeMiB ?? 0)
        }
        request.timeLimit = options.timeLimit == .unset ? .value(0) : options.timeLimit
        if let count = options.threadsPerCore { request.threadsPerCore = .value(UInt16(truncatingIfNeeded: count)) }
        if let relative = options.step.relative { request.relative = .value(UInt16(truncatingIfNeeded: relative)) }
        request.taskDist = .value(options.distribution)
        if options.distribution & TaskSpread.base == TaskSpread.plane {
            if let size = options.planeSize { request.planeSize = .value(UInt16(truncatingIfNeeded: size)) }
        } else if let perNode = options.tasksPerNode {
            request.planeSize = .value(UInt16(truncatingIfNeeded: perNode))
        }
        request.port = port
        request.immediate = options.step.immediateSeconds == 1 ? 1 : 0
        if let ports = options.step.reservedPorts { request.resvPortCnt = .value(UInt16(truncatingIfNeeded: ports)) }
        request.srunPid = processID
        request.flags = flags
        request.host = hostName
        request.name = plan.stepName
        request.network = options.network
        request.nodeList = nodeList
        request.excNodes = options.excludedNodes
        request.features = options.constraint
        request.stepHetCompCnt = .value(0)
        request.submitLine = plan.submitLine
        addTres(&request)
        return request
    }

    /// How many tasks are asked for.
    package var taskCount: Int64 { tasks }

    private var flags: UInt32 {
        let bits: [(UInt32, Bool)] = [
            (1, options.step.isExclusive), (2, options.isKeptOnNodeFailure), (4, options.isOvercommitted),
            (8, !options.step.isExact), (16, options.step.isInteractive), (64, options.step.isOverlapping),
        ]
        return bits.reduce(0) { $1.1 ? $0 | $1.0 : $0 }
    }

    private func cpuCount(_ nodes: UInt32) -> UInt32 {
        let tasks = UInt32(truncatingIfNeeded: tasks)
        if options.isOvercommitted { return isOwnAllocation ? cpus : nodes }
        if let perTask = options.cpusPerTask { return tasks &* perTask }
        if let gpus = options.gpusPerTask, let perGPU = options.cpusPerGPU {
            let count = CommaList.parts(gpus).reduce(0) { sum, word in
                sum + max(0, LeadingNumber(word.split(separator: ":").last ?? "").value)
            }
            return tasks &* UInt32(clamping: count) &* perGPU
        }
        if hasTasks || options.tasksPerTres != nil || options.tasksPerGPU != nil { return tasks }
        return isOwnAllocation ? cpus : tasks
    }

    private func addTres(_ request: inout StepCreate) {
        if let count = options.cpusPerGPU { request.cpusPerTres = "gres:gpu:\(count)" }
        if let amount = options.memoryPerGPUMiB { request.memPerTres = "gres:gpu:\(amount)" }
        if let count = options.tasksPerTres ?? options.tasksPerGPU {
            request.ntasksPerTres = .value(UInt16(truncatingIfNeeded: count))
        }
        request.tresBind = binding
        request.tresFreq = plan.description.tresFreq
        let cpuText = "cpu:\(request.cpuCount.number ?? 0)"
        request.tresPerStep = [cpuText, plan.description.tresPerJob].compactMap(\.self).joined(separator: ",")
        let perNode = [Self.gpus(options.gpusPerNode), options.gres ?? plan.environment["SLURM_STEP_GRES"]]
        request.tresPerNode = Self.joined(perNode)
        request.tresPerSocket = plan.description.tresPerSocket
        request.tresPerTask = Self.joined([options.cpusPerTask.map { "cpu:\($0)" }, plan.description.tresPerTask])
    }

    /// How tasks are bound to GPUs; where tasks have their own, they are bound to them.
    package var binding: String? {
        if let binding = plan.description.tresBind { return binding }
        if let count = options.tasksPerTres ?? options.tasksPerGPU { return "gpu:single:\(count)" }
        return options.gpusPerTask.map { "gpu:per_task:\($0)" }
    }

    private static func joined(_ parts: [String?]) -> String? {
        let given = parts.compactMap(\.self).filter { !$0.isEmpty }
        return given.isEmpty ? nil : given.joined(separator: ",")
    }

    private static func gpus(_ text: String?) -> String? {
        guard let text else { return nil }
        return CommaList.parts(text).map { "gres:gpu:\($0)" }.joined(separator: ",")
    }
}
