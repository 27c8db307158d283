import SimCluster
import SlurmModel
import SlurmWire

extension EnginePartition {
    /// The partition with the fields of an update that are set.
    ///
    /// Throws where nodes are named that do not exist.
    func applying(_ update: PartitionUpdate, _ controller: Controller) throws(EngineRefusal) -> EnginePartition {
        var partition = self
        if let text = update.nodes {
            partition.nodes = try Self.nodes(text, controller)
        }
        partition.applyLimits(update)
        partition.applyFlags(update.flags)
        partition.applyLists(update)
        if let state = update.stateUp.number {
            guard let state = PartitionState(rawValue: state) else { throw EngineRefusal(.invalidNodeState) }
            partition.state = state
        }
        return partition
    }

    private static func nodes(_ text: String, _ controller: Controller) throws(EngineRefusal) -> [String] {
        let known = controller.engine.nodes.map(\.definition.name)
        if text.uppercased() == "ALL" { return known }
        guard let names = try? HostList(parsing: text).names else { throw EngineRefusal(.invalidNodeName) }
        let set = Set(known)
        guard names.allSatisfy(set.contains) else { throw EngineRefusal(.invalidNodeName) }
        return names
    }

    private mutating func applyLimits(_ update: PartitionUpdate) {
        maxTimeMinutes = update.maxTime.or(maxTimeMinutes)
        defaultTimeMinutes = update.defaultTime.or(defaultTimeMinutes)
        maxNodes = update.maxNodes.or(maxNodes)
        minNodes = update.minNodes.number ?? minNodes
        maxCPUsPerNode = update.maxCPUsPerNode.or(maxCPUsPerNode)
        defaultMemory = MemoryRequest(raw: update.defMemPerCPU.raw).or(defaultMemory)
        maxMemory = MemoryRequest(raw: update.maxMemPerCPU.raw).or(maxMemory)
        maxShare = update.maxShare.number ?? maxShare
        overTimeLimitMinutes = update.overTimeLimit.or(overTimeLimitMinutes)
        graceTimeSeconds = update.graceTime.number ?? graceTimeSeconds
        priorityTier = update.priorityTier.number ?? priorityTier
        priorityJobFactor = update.priorityJobFactor.number ?? priorityJobFactor
        preemptMode = update.preemptMode.or(preemptMode)
    }

    /// Each flag has a bit that sets it and, 256 times as high, one that clears it.
    private mutating func applyFlags(_ flags: UInt16) {
        func choice(_ bit: UInt16, _ current: Bool) -> Bool {
            if flags & bit != 0 { return true }
            return flags & (bit << 8) != 0 ? false : current
        }
        isDefault = choice(1, isDefault)
        isHidden = choice(2, isHidden)
        refusesRoot = choice(4, refusesRoot)
        isRootOnly = choice(8, isRootOnly)
        requiresReservation = choice(0x10, requiresReservation)
        prefersLeastLoaded = choice(0x20, prefersLeastLoaded)
        isExclusiveToUser = choice(0x40, isExclusiveToUser)
    }

    /// An empty text clears a list.
    private mutating func applyLists(_ update: PartitionUpdate) {
        func choice(_ text: String?, _ current: String?) -> String? {
            guard let text else { return current }
            return text.isEmpty || text.uppercased() == "ALL" ? nil : text
        }
        allowAccounts = choice(update.allowAccounts, allowAccounts)
        allowGroups = choice(update.allowGroups, allowGroups)
        allowAllocNodes = choice(update.allowAllocNodes, allowAllocNodes)
        allowQOS = choice(update.allowQOS, allowQOS)
        denyAccounts = choice(update.denyAccounts, denyAccounts)
        denyQOS = choice(update.denyQOS, denyQOS)
        alternate = choice(update.alternate, alternate)
        qos = choice(update.qosChar, qos)
        billingWeights = choice(update.billingWeightsStr, billingWeights)
    }
}
