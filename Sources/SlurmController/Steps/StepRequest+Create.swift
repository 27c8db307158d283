import SimCluster
import SlurmModel
import SlurmWire

/// The flags of a step request (`SSF_…` of slurm.h 22.05).
enum StepFlag {
    /// `SSF_OVERCOMMIT`.
    static let overcommit: UInt32 = 4
    /// `SSF_WHOLE`: all CPUs of the job on the step's nodes.
    static let whole: UInt32 = 8
    /// `SSF_INTERACTIVE`: the shell of `salloc`.
    static let interactive: UInt32 = 16
    /// `SSF_OVERLAP_FORCE`.
    static let overlap: UInt32 = 64
}

extension StepRequest {
    /// What a client asks for, in the engine's terms.
    ///
    /// Throws where a text cannot be read, with the code that slurmctld answers.
    init(_ message: StepCreate) throws(EngineRefusal) {
        self.init()
        let isInteractive = message.flags & StepFlag.interactive != 0
        number = isInteractive ? StepNumber.interactive : message.stepID.stepID.number
        name = message.name ?? ""
        minNodes = Int(message.minNodes.number ?? 1)
        maxNodes = Int(message.maxNodes.number ?? 0)
        // The message has every count as 0 where it stands for "all".
        tasks = message.numTasks.number.map { Int($0) } ?? max(1, minNodes)
        cpus = message.cpuCount.number.map { Int($0) } ?? 0
        let amount = message.pnMinMemory.raw
        memory = MemoryRequest(raw: amount)
        timeLimitMinutes = message.timeLimit.number.flatMap { $0 == 0 ? nil : $0 }
        relativeNode = message.relative.number.map { Int($0) }
        distribution = message.taskDist.number ?? distribution
        planeSize = Int(message.planeSize.number ?? 1)
        requiredNodes = message.nodeList
        excludedNodes = message.excNodes
        takesWholeNodes = message.flags & StepFlag.whole != 0
        overlaps = message.flags & StepFlag.overlap != 0 || isInteractive
        overcommits = message.flags & StepFlag.overcommit != 0
        gresPerStep = try Self.gres(message.tresPerStep) ?? []
        gresPerNode = try Self.gres(message.tresPerNode)
        gresPerTask = try Self.gres(message.tresPerTask) ?? []
        memoryPerGres = try Self.gres(message.memPerTres) ?? []
        try fillGPUs(message)
        carried = StepCarriedFields(message)
    }

    /// The GPUs that follow from `--ntasks-per-gpu` where the step asks for none, or the tasks where it does.
    ///
    /// Throws `invalidGres` for a number of tasks that does not fill GPUs.
    private mutating func fillGPUs(_ message: StepCreate) throws(EngineRefusal) {
        guard let each = message.ntasksPerTres.number.map({ Int($0) }), each > 0 else { return }
        let asked = (gresPerStep + (gresPerNode ?? []) + gresPerTask).filter { $0.name == JobDefaults.resource }
        if asked.isEmpty {
            guard tasks >= each, tasks % each == 0 else { throw EngineRefusal(.invalidGres) }
            gresPerStep.append(GresSpec(name: JobDefaults.resource, count: UInt64(tasks / each)))
        } else {
            let wanted = asked.reduce(0) { $0 + Int(clamping: $1.count) } * each
            guard tasks < wanted else { return }
            cpus = cpus / tasks * wanted
            tasks = wanted
        }
    }

    /// Generic resources of a text that may also count CPUs; nil where none are given, empty for `none`.
    private static func gres(_ text: String?) throws(EngineRefusal) -> [GresSpec]? {
        guard let text else { return nil }
        let parts = text.split(separator: ",").filter { !$0.hasPrefix("cpu:") && !$0.hasPrefix("cpu=") }
        guard !parts.isEmpty else { return nil }
        if parts.contains(where: { ["none", "gres:none"].contains($0.lowercased()) }) { return [] }
        return try JobRequest.gres(parts.joined(separator: ","))
    }
}

extension StepCarriedFields {
    /// What the engine keeps of a request and never reads.
    init(_ message: StepCreate) {
        self.init()
        clientHost = message.host
        clientPort = message.port
        clientPID = message.srunPid
        submitLine = message.submitLine
        network = message.network
        container = message.container
        cpusPerTres = message.cpusPerTres
        memoryPerTres = message.memPerTres
        tresBind = message.tresBind
        tresFrequency = message.tresFreq
        // CPUs are always there, and shown only beside something else (observed on 22.05.8).
        let others = [message.tresPerStep, message.tresPerNode, message.tresPerSocket, message.tresPerTask]
            .flatMap { ($0 ?? "").split(separator: ",") }.filter { !$0.hasPrefix("cpu:") }
        tresPerStep = others.isEmpty ? nil : message.tresPerStep
        tresPerNode = message.tresPerNode
        tresPerSocket = message.tresPerSocket
        tresPerTask = message.tresPerTask
        cpuFrequencyMin = message.cpuFreqMin.number
        cpuFrequencyMax = message.cpuFreqMax.number
        cpuFrequencyGovernor = message.cpuFreqGov.number
    }
}
