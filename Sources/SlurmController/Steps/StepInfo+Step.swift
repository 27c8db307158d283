import SimCluster
import SlurmModel
import SlurmWire

extension StepInfo {
    /// The record of a step that `srun` started.
    init(_ step: Step, of job: Job, controller: Controller) {
        self.init(batchOf: job, controller: controller)
        let carried = step.request.carried
        stepID.stepID = Settable(raw: step.number)
        numTasks = UInt32(step.taskCount)
        numCPUs = UInt32(step.cpus)
        taskDist = step.distribution
        timeLimit = step.timeLimitMinutes.map { .value($0) } ?? .infinite
        startTime = step.startTime.seconds
        runTime = controller.engine.now.seconds - startTime
        srunPid = carried.clientPID
        srunHost = carried.clientHost
        container = carried.container
        nodes = HostList(step.parts.map(\.nodeName)).folded
        name = step.number == StepNumber.interactive ? "interactive" : step.request.name
        network = carried.network
        cpuFreqMin = carried.cpuFrequencyMin.map { .value($0) } ?? .unset
        cpuFreqMax = carried.cpuFrequencyMax.map { .value($0) } ?? .unset
        cpuFreqGov = carried.cpuFrequencyGovernor.map { .value($0) } ?? .unset
        nodeInx = BitString(bitCount: controller.engine.nodes.count, setting: step.parts.map(\.nodeIndex))
        tresAllocStr = Self.tres(step)
        cpusPerTres = carried.cpusPerTres
        memPerTres = carried.memoryPerTres
        submitLine = carried.submitLine
        tresBind = carried.tresBind
        tresFreq = carried.tresFrequency
        tresPerStep = carried.tresPerStep
        tresPerNode = carried.tresPerNode
        tresPerSocket = carried.tresPerSocket
        tresPerTask = carried.tresPerTask
    }

    /// What a step has; unlike a job it is not billed.
    private static func tres(_ step: Step) -> String? {
        var parts: [String] = []
        if step.cpus > 0 { parts.append("cpu=\(step.cpus)") }
        let memory = step.parts.reduce(0) { $0 + $1.memoryMiB }
        if memory > 0 { parts.append("mem=\(TresText.memory(memory))") }
        parts.append("node=\(step.parts.count)")
        return parts.joined(separator: ",")
    }
}
