import SimCluster
import SlurmModel

extension EnginePartition {
    /// A partition of slurm.conf with the names of its nodes.
    init(_ partition: ConfiguredPartition, nodes: [String]) {
        self.init(name: partition.name, nodes: nodes, isDefault: partition.isDefault)
        switch partition.state {
        case .up: state = .up
        case .down: state = .down
        case .drain: state = .drain
        case .inactive: state = .inactive
        }
        switch partition.overSubscribe {
        case .no: maxShare = 1
        case .exclusive: maxShare = 0
        case .yes(let count): maxShare = count
        case .force(let count): maxShare = count | 0x8000
        }
        maxTimeMinutes = partition.maximumTimeMinutes
        defaultTimeMinutes = partition.defaultTimeMinutes
        minNodes = partition.minimumNodes
        maxNodes = partition.maximumNodes
        maxCPUsPerNode = partition.maximumCPUsPerNode
        defaultMemory = MemoryRequest(partition.defaultMemory)
        maxMemory = MemoryRequest(partition.maximumMemory)
        priorityTier = partition.priorityTier
        priorityJobFactor = partition.priorityJobFactor
        isHidden = partition.isHidden
        isRootOnly = partition.isRootOnly
        refusesRoot = partition.disablesRootJobs ?? false
        isExclusiveToUser = partition.isExclusiveToUser
        prefersLeastLoaded = partition.prefersLeastLoadedNodes
        requiresReservation = partition.requiresReservation
        overTimeLimitMinutes = partition.overTimeLimitMinutes
        graceTimeSeconds = partition.graceTimeSeconds
        allowGroups = Self.text(partition.allowedGroups)
        allowAccounts = Self.text(partition.allowedAccounts)
        denyAccounts = Self.text(partition.deniedAccounts)
        allowQOS = Self.text(partition.allowedQOS)
        denyQOS = Self.text(partition.deniedQOS)
        allowAllocNodes = partition.allowedSubmitNodes
        alternate = partition.alternate
        qos = partition.qos
        billingWeights = partition.billingWeights
        jobDefaults = JobDefaults(
            cpusPerGPU: partition.defaultCPUsPerGPU,
            memoryPerGPUMiB: partition.defaultMemoryPerGPUMiB
        )
        if let mode = partition.preemptMode.flatMap(PreemptMode.init(words:)) { preemptMode = .value(mode.rawValue) }
    }

    private static func text(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.joined(separator: ",")
    }
}
