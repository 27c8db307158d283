import SimCluster
import SlurmModel
import SlurmWire

extension PartitionInfo {
    /// The record of a partition, as slurmctld 22.05.8 fills it.
    init(_ partition: EnginePartition, nodeTable: [Node], tracked: [CountedResource]) {
        self.init()
        name = partition.name
        graceTime = partition.graceTimeSeconds
        maxTime = partition.maxTimeMinutes
        defaultTime = partition.defaultTimeMinutes
        maxNodes = partition.maxNodes
        minNodes = partition.minNodes
        maxCPUsPerNode = partition.maxCPUsPerNode
        defMemPerCPU = partition.defaultMemory == .unset ? 0 : partition.defaultMemory.raw
        maxMemPerCPU = partition.maxMemory == .unset ? 0 : partition.maxMemory.raw
        flags = partition.wireFlags
        maxShare = partition.maxShare
        overTimeLimit = partition.overTimeLimitMinutes
        preemptMode = partition.preemptMode
        priorityJobFactor = partition.priorityJobFactor
        priorityTier = partition.priorityTier
        stateUp = partition.state.rawValue
        allowAccounts = partition.allowAccounts
        allowGroups = partition.allowGroups
        allowAllocNodes = partition.allowAllocNodes
        allowQOS = partition.allowQOS
        qosChar = partition.qos
        alternate = partition.alternate
        denyAccounts = partition.denyAccounts
        denyQOS = partition.denyQOS
        billingWeightsStr = partition.billingWeights
        cpuBind = partition.cpuBind
        jobDefaultsList = partition.jobDefaults.records
        fillNodes(of: partition, nodeTable: nodeTable, tracked: tracked)
    }

    private mutating func fillNodes(
        of partition: EnginePartition,
        nodeTable: [Node],
        tracked: [CountedResource]
    ) {
        let members = Set(partition.nodes)
        let indices = nodeTable.indices.filter { members.contains(nodeTable[$0].definition.name) }
        let definitions = indices.map { nodeTable[$0].definition }
        totalNodes = UInt32(indices.count)
        totalCPUs = UInt32(clamping: definitions.reduce(0) { $0 + $1.cpus })
        nodes = definitions.isEmpty ? nil : HostList(definitions.map(\.name)).folded
        nodeInx = BitString(bitCount: nodeTable.count, setting: indices)
        tresFmtStr = TresText.text(
            cpus: Int(totalCPUs),
            memoryMiB: definitions.reduce(0) { $0 + $1.realMemoryMiB },
            nodes: indices.count,
            gres: tracked.isEmpty
                ? [] : TresText.gres(definitions.flatMap(\.countedGres), tracked: tracked)
        )
    }
}

extension EnginePartition {
    /// Slurm's `PART_FLAG_…`.
    var wireFlags: UInt16 {
        var flags: UInt16 = 0
        if isDefault { flags |= 1 }
        if isHidden { flags |= 2 }
        if refusesRoot { flags |= 4 }
        if isRootOnly { flags |= 8 }
        if requiresReservation { flags |= 0x10 }
        if prefersLeastLoaded { flags |= 0x20 }
        if isExclusiveToUser { flags |= 0x40 }
        return flags
    }
}
