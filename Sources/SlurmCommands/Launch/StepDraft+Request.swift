import SlurmModel
package import SlurmWire

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
